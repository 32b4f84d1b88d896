package org.ninefifteen.kit.personal.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record that is about to be told of, and its key if that lies in the store already. */
public final class RecordKey {

  private final String stream;
  private final String id;
  private final byte @Nullable [] wrapped;

  private RecordKey(String stream, String id, byte @Nullable [] wrapped) {
    this.stream = stream;
    this.id = id;
    this.wrapped = wrapped;
  }

  /** Whose key is found or made when it is sealed. */
  public static RecordKey without(String stream, String id) {
    return new RecordKey(stream, id, null);
  }

  /** For a key that nobody but this record will be given. */
  public RecordKey with(byte[] wrapped) {
    return new RecordKey(stream, id, wrapped);
  }

  public String id() {
    return id;
  }

  /** As in {@link SubjectId}. */
  public String subject() {
    return SubjectId.ofRecord(stream, id);
  }

  public Optional<byte[]> wrapped() {
    return Optional.ofNullable(wrapped);
  }

  @Override
  public String toString() {
    return subject();
  }
}
