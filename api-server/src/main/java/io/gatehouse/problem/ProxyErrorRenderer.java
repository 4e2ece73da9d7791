package io.gatehouse.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders an error of the proxy in the format that the client accepts, as Kong does: JSON, plain text, HTML or XML, each
 * with the message and the request id.
 */
public final class ProxyErrorRenderer {
    private ProxyErrorRenderer() {}

    /** A rendered error. */
    @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
    public record Rendered(String contentType, byte[] body) {}

    /**
     * Renders one error.
     *
     * @param accept the request's Accept header, null when it has none
     */
    public static Rendered render(String message, String requestId, @Nullable String accept) {
        Format format = Format.of(accept);
        return new Rendered(format.contentType, format.body(message, requestId).getBytes(StandardCharsets.UTF_8));
    }

    private enum Format {
        JSON("application/json; charset=utf-8") {
            @Override
            String body(String message, String requestId) {
                return "{\n  \"message\":\"" + escapeJson(message) + "\",\n  \"request_id\":\"" + requestId + "\"\n}";
            }
        },
        PLAIN("text/plain; charset=utf-8") {
            @Override
            String body(String message, String requestId) {
                return message + "\nrequest_id: " + requestId + "\n";
            }
        },
        HTML("text/html; charset=utf-8") {
            @Override
            String body(String message, String requestId) {
                return "<!doctype html>\n<html>\n  <head>\n    <meta charset=\"utf-8\">\n    <title>Error</title>\n"
                        + "  </head>\n  <body>\n    <h1>Error</h1>\n    <p>" + escapeXml(message)
                        + ".</p>\n    <p>request_id: " + requestId + "</p>\n  </body>\n</html>\n";
            }
        },
        XML("application/xml; charset=utf-8") {
            @Override
            String body(String message, String requestId) {
                return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<error>\n  <message>" + escapeXml(message)
                        + "</message>\n  <requestid>" + requestId + "</requestid>\n</error>\n";
            }
        };

        final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        abstract String body(String message, String requestId);

        /** The type with the highest quality that is known; of equal ones the first; JSON when none is. */
        static Format of(@Nullable String accept) {
            if (accept == null) {
                return JSON;
            }
            Format best = JSON;
            double bestQuality = 0;
            for (String range : accept.split(",", 32)) {
                String[] parts = range.split(";", 8);
                Format format = named(parts[0].trim().toLowerCase(Locale.ROOT));
                double quality = quality(parts);
                if (format != null && quality > bestQuality) {
                    best = format;
                    bestQuality = quality;
                }
            }
            return best;
        }

        private static @Nullable Format named(String type) {
            return switch (type) {
                case "application/json", "application/*", "*/*" -> JSON;
                case "text/plain", "text/*" -> PLAIN;
                case "text/html" -> HTML;
                case "application/xml" -> XML;
                default -> null;
            };
        }

        private static double quality(String[] parts) {
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].trim();
                if (parameter.startsWith("q=")) {
                    try {
                        return Double.parseDouble(parameter.substring(2));
                    } catch (NumberFormatException notANumber) {
                        return 0;
                    }
                }
            }
            return 1;
        }
    }

    private static String escapeJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String escapeXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
