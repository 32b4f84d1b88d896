package org.ninefifteen.keep.older;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.RecordConversions;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.util.ClassUtils;

/** The classes whose instances are stored, and how they are. */
final class Mapped {

  private static final MappingMongoConverter CONVERTER = converter();
  private static final Map<String, Class<?>> COLLECTIONS = scanned();

  private Mapped() {}

  static Map<String, Class<?>> collections() {
    return COLLECTIONS;
  }

  static Object read(Stored stored) {
    Class<?> type = Objects.requireNonNull(COLLECTIONS.get(stored.collection()), stored.name());
    return CONVERTER.read(type, stored.document());
  }

  static org.bson.Document written(Object read) {
    org.bson.Document written = new org.bson.Document();
    CONVERTER.write(read, written);
    return written;
  }

  /** Components of records that are null and may not be. */
  static List<String> missing(Object read) {
    List<String> missing = new ArrayList<>();
    missing(read, "", missing);
    return missing;
  }

  private static void missing(Object of, String path, List<String> missing) {
    if (of instanceof Collection<?> all) {
      all.forEach(each -> missing(each, path + "[]", missing));
    } else if (of.getClass().isRecord() && of.getClass().getName().startsWith("org.ninefifteen")) {
      for (RecordComponent each : of.getClass().getRecordComponents()) {
        Object value = value(of, each);
        if (value != null) {
          missing(value, path + "." + each.getName(), missing);
        } else if (!each.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          missing.add(path + "." + each.getName());
        }
      }
    }
  }

  private static @Nullable Object value(Object of, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the one holds and the other does not, or otherwise. */
  static List<String> lost(org.bson.Document old, org.bson.Document now) {
    List<String> lost = new ArrayList<>();
    lost(old, now, "", lost);
    return lost;
  }

  private static void lost(
      @Nullable Object old, @Nullable Object now, String path, List<String> lost) {
    if (old instanceof Map<?, ?> fields && now instanceof Map<?, ?> others) {
      fields.forEach((name, value) -> {
        // The name of a class is no part of the data: it is read by its collection.
        if (!name.equals("_class")) {
          lost(value, others.get(name), path + "." + name, lost);
        }
      });
    } else if (old instanceof List<?> some && now instanceof List<?> others) {
      for (int i = 0; i < some.size(); i++) {
        lost(some.get(i), i < others.size() ? others.get(i) : null, path + "[" + i + "]", lost);
      }
    } else if (!Objects.equals(plain(old), plain(now))) {
      lost.add(path);
    }
  }

  /** Bytes are the same whatever holds them, and so is a text where a name was written. */
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case byte[] bytes -> new Binary(bytes);
      case Binary binary -> binary;
      default -> String.valueOf(value);
    };
  }

  private static MappingMongoConverter converter() {
    MongoCustomConversions conversions = RecordConversions.all();
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.afterPropertiesSet();
    return converter;
  }

  private static Map<String, Class<?>> scanned() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Document.class));
    Map<String, Class<?>> found = new HashMap<>();
    for (var each : scanner.findCandidateComponents("org.ninefifteen")) {
      Class<?> type = ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null);
      Document document =
          Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(type, Document.class));
      found.put(document.collection(), type);
    }
    // A frozen agenda is a record within a document: the MARAC's own test reads it.
    found.remove("agendas");
    return Map.copyOf(found);
  }
}
