package io.gatehouse.gateway;

import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequestDecoder;

/** Reads requests within Kong's limits, and refuses a message whose length can be read in two ways. */
final class ClientRequestDecoder extends HttpRequestDecoder {
    /** nginx's {@code large_client_header_buffers 4 8k}. */
    private static final int MAX_REQUEST_LINE = 8 * 1024;

    private static final int MAX_HEADERS = 32 * 1024;
    private static final int MAX_PIECE = 64 * 1024;

    ClientRequestDecoder() {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(MAX_REQUEST_LINE)
                .setMaxHeaderSize(MAX_HEADERS)
                .setMaxChunkSize(MAX_PIECE)
                .setAllowDuplicateContentLengths(false));
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("a request has Content-Length or Transfer-Encoding, not both");
    }
}
