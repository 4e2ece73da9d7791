package io.gatehouse.quickstart.standin;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as it reached the stand-in.
 *
 * @param path without the query
 * @param query decoded; the first value of each name
 * @param headers names in lower case; the first value of each name
 * @param content the whole body, at most {@link StandInLlm#LARGEST_BODY} bytes
 */
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        ByteBuf content,
        Instant received) {
    public Call {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** The body as UTF-8. */
    public String body() {
        return content.toString(StandardCharsets.UTF_8);
    }

    /** The same for the same body: a prefix and 32 hexadecimal digits. */
    public String id(String prefix) {
        String digits =
                UUID.nameUUIDFromBytes(ByteBufUtil.getBytes(content)).toString().replace("-", "");
        return prefix + digits;
    }

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName)).filter(value -> !value.isBlank());
    }

    /** The key after {@code Bearer}, if there is one. */
    public Optional<String> bearer() {
        return header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).trim())
                .filter(key -> !key.isEmpty());
    }
}
