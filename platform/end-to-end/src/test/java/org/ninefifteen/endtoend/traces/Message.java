package org.ninefifteen.endtoend.traces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A message of Protocol Buffers, as far as texts, bytes and messages within it go. */
record Message(Map<Integer, List<byte[]>> fields) {
  static Message of(byte[] bytes) {
    var fields = new HashMap<Integer, List<byte[]>>();
    var rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      var tag = (int) number(rest);
      switch (tag & 7) {
        case 0 -> number(rest);
        case 1 -> rest.position(rest.position() + 8);
        case 2 -> {
          var value = new byte[(int) number(rest)];
          rest.get(value);
          fields.computeIfAbsent(tag >>> 3, none -> new ArrayList<>()).add(value);
        }
        case 5 -> rest.position(rest.position() + 4);
        default -> throw new IllegalArgumentException("This is no message.");
      }
    }
    return new Message(fields);
  }

  private static long number(ByteBuffer rest) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      var next = rest.get();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  List<Message> messages(int field) {
    return fields.getOrDefault(field, List.of()).stream().map(Message::of).toList();
  }

  String text(int field) {
    return new String(bytes(field), UTF_8);
  }

  String hex(int field) {
    return HexFormat.of().formatHex(bytes(field));
  }

  private byte[] bytes(int field) {
    return fields.getOrDefault(field, List.of(new byte[0])).getFirst();
  }
}
