package io.gatehouse.quickstart.standin.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * One message of AWS's event stream: the lengths of the whole and of the headers with a checksum, the headers, the payload
 * and a checksum of everything.
 */
final class EventMessage {
    /** The two lengths and their checksum. */
    private static final int PRELUDE = 12;

    private static final int CHECKSUM = 4;

    /** The type of a header's value that is a string. */
    private static final byte STRING = 7;

    private EventMessage() {}

    static byte[] of(String eventType, JsonNode payload) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(":event-type", eventType);
        headers.put(":content-type", "application/json");
        headers.put(":message-type", "event");
        byte[] body = payload.toString().getBytes(StandardCharsets.UTF_8);
        int headerBytes = headers.entrySet().stream()
                .mapToInt(header ->
                        1 + header.getKey().length() + 1 + 2 + header.getValue().length())
                .sum();
        byte[] bytes = new byte[PRELUDE + headerBytes + body.length + CHECKSUM];
        ByteBuffer message = ByteBuffer.wrap(bytes);
        message.putInt(bytes.length).putInt(headerBytes);
        message.putInt(checksum(bytes, message.position()));
        headers.forEach((name, value) -> {
            message.put((byte) name.length())
                    .put(name.getBytes(StandardCharsets.US_ASCII))
                    .put(STRING);
            message.putShort((short) value.length()).put(value.getBytes(StandardCharsets.US_ASCII));
        });
        message.put(body);
        message.putInt(checksum(bytes, message.position()));
        return bytes;
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
