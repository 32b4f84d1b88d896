package org.ninefifteen.testkit.reach;

import com.mongodb.RequestContext;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom the driver asks: somebody who came in, or the service itself. */
record Asker(boolean isSignedIn, Map<Object, Object> more) implements RequestContext {

  Asker(boolean isSignedIn) {
    this(isSignedIn, new HashMap<>());
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the driver's own
  public <T> @Nullable T get(Object key) {
    return (T) more.get(key);
  }

  @Override
  public boolean hasKey(Object key) {
    return more.containsKey(key);
  }

  @Override
  public boolean isEmpty() {
    return more.isEmpty();
  }

  @Override
  public void put(Object key, Object value) {
    more.put(key, value);
  }

  @Override
  public void delete(Object key) {
    more.remove(key);
  }

  @Override
  public int size() {
    return more.size();
  }

  @Override
  public Stream<Map.Entry<Object, Object>> stream() {
    return more.entrySet().stream();
  }
}
