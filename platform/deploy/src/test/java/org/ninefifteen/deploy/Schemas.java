package org.ninefifteen.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.lang.reflect.InvocationTargetException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an object is one of its kind, by the classes that its makers publish: no field that the
 * kind does not have, each of its type; and none missing, of Kubernetes' own kinds.
 */
final class Schemas {

  private static final String KUBERNETES = "io.kubernetes.client.openapi.models.";

  private static final Map<String, Class<?>> OPERATORS =
      Map.of(
          "kafka.strimzi.io/v1/Kafka", Kafka.class,
          "kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class,
          "kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class,
          "kafka.strimzi.io/v1/KafkaUser", KafkaUser.class,
          "monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class,
          "monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class);

  /** The classes keep what they do not know for later; here that is what is looked for. */
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              })
          .build();

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              OffsetDateTime.class,
              (JsonDeserializer<OffsetDateTime>)
                  (json, type, context) -> OffsetDateTime.parse(json.getAsString()))
          .create();

  private Schemas() {}

  /** What is wrong with an object; empty where nothing is. */
  static Optional<String> fault(JsonNode object) {
    String version = object.path("apiVersion").asText();
    String kind = object.path("kind").asText();
    try {
      Class<?> operators = OPERATORS.get(version + "/" + kind);
      if (operators == null) {
        keepsKubernetes(object, ofKubernetes(version, kind));
      } else {
        STRICT.treeToValue(object, operators);
      }
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.of("There is no schema of " + version + " " + kind);
    } catch (InvocationTargetException e) {
      return Optional.of(kind + ": " + e.getCause());
    } catch (Exception e) {
      return Optional.of(kind + ": " + e);
    }
  }

  private static void keepsKubernetes(JsonNode object, Class<?> kind)
      throws ReflectiveOperationException {
    JsonElement json = JsonParser.parseString(object.toString());
    kind.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
    var unused = GSON.fromJson(json, kind); // refuses a value of another type
  }

  /** {@code apps/v1 Deployment} is {@code V1Deployment}. */
  private static Class<?> ofKubernetes(String apiVersion, String kind)
      throws ClassNotFoundException {
    String version = apiVersion.substring(apiVersion.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    return Class.forName(KUBERNETES + version + kind);
  }
}
