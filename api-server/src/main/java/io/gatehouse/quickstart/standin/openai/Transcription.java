package io.gatehouse.quickstart.standin.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;

/** OpenAI's audio transcription: a form with a file, answered with what arrived instead of what was said. */
final class Transcription {
    static final String PATH = "/v1/audio/transcriptions";

    private Transcription() {}

    static Reply reply(Call call) throws ChatError {
        DefaultFullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, PATH, call.content().duplicate());
        call.header("content-type").ifPresent(type -> request.headers().set(HttpHeaderNames.CONTENT_TYPE, type));
        if (!HttpPostRequestDecoder.isMultipart(request)) {
            throw new ChatError(400, "The request is no multipart form with a 'file'.", "file", null);
        }
        HttpPostRequestDecoder form = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
        try {
            InterfaceHttpData file = form.getBodyHttpData("file");
            if (!(file instanceof FileUpload upload)) {
                throw new ChatError(400, "The form has no 'file'.", "file", null);
            }
            String text = "Gatehouse's stand-in got " + upload.get().length + " bytes of " + upload.getFilename()
                    + " and asked no language model.";
            return new Reply.Document(200, JsonNodeFactory.instance.objectNode().put("text", text));
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException | IOException e) {
            throw new ChatError(400, "The multipart form cannot be read.", null, null);
        } finally {
            form.destroy();
        }
    }
}
