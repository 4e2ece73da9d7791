package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads forms of both media types, in memory. */
final class FormFields {
    /** More than any entity has; what Kong reads of a form too. */
    private static final int MOST_FIELDS = 1000;

    private FormFields() {}

    static ObjectNode of(String contentType, byte[] body) {
        HttpHeaders headers = new DefaultHttpHeaders().add(HttpHeaderNames.CONTENT_TYPE, contentType);
        DefaultFullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.POST,
                "/",
                Unpooled.wrappedBuffer(body),
                headers,
                EmptyHttpHeaders.INSTANCE);
        HttpPostRequestDecoder decoder = null;
        try {
            decoder = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, MOST_FIELDS, body.length + 1);
            FormTree tree = new FormTree();
            for (InterfaceHttpData field : decoder.getBodyHttpDatas()) {
                // A file counts by its content, like any other field.
                if (field instanceof HttpData data) {
                    tree.put(data.getName(), data.getString(StandardCharsets.UTF_8));
                }
            }
            return tree.object();
        } catch (HttpPostRequestDecoder.TooManyFormFieldsException e) {
            throw malformed("the form has more than " + MOST_FIELDS + " fields");
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException | IllegalArgumentException e) {
            throw malformed("Cannot parse the form in the body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    static Refused malformed(String message) {
        return new Refused(Problem.of(ProblemType.MALFORMED_REQUEST, message));
    }
}
