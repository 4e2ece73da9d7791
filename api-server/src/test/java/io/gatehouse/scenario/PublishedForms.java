package io.gatehouse.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configuration of one scope as the document on the chat route shows it, in each form but Terraform's.
 *
 * @param scope the scope's place in the document
 */
record PublishedForms(Published document, int scope) {
    private static final String MODEL = "$(uri_captures.model)";
    private static final Pattern REQUEST = Pattern.compile("-X ([A-Z]+) (\\S+)");
    private static final Pattern HEADER = Pattern.compile("--header \"([^:]+): ([^\"]*)\"");

    /** A command that sends a request. */
    record Curl(String method, String url, Map<String, String> headers, String data) {}

    Curl adminApi() {
        return curl("http://localhost:8001");
    }

    Curl konnectApi() {
        return curl("https://{region}.api.konghq.com");
    }

    /** The entries that are to be added to the plugins of a kong.yaml. */
    String kongYaml() {
        List<String> section = document.blocks(
                        line -> line.startsWith("Add this section to your kong.yaml"), line -> line.startsWith("Make"))
                .get(scope);
        return text(section.subList(section.indexOf("plugins:") + 1, section.size()));
    }

    String manifest() {
        return text(document.blocks(line -> line.equals("echo \""), line -> line.startsWith("\" | kubectl apply"))
                .get(scope));
    }

    private Curl curl(String host) {
        List<List<String>> commands = new ArrayList<>();
        List<String> lines = document.lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith("curl ") && lines.get(line).contains(host)) {
                int end = line;
                while (!lines.get(end).strip().equals("'")) {
                    end++;
                }
                commands.add(lines.subList(line, end));
            }
        }
        String command = text(commands.get(scope));
        Matcher request = REQUEST.matcher(command);
        if (!request.find()) {
            throw new AssertionError("no request: " + command);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        Matcher header = HEADER.matcher(command);
        while (header.find()) {
            headers.put(header.group(1), header.group(2));
        }
        String data = command.substring(command.indexOf("--data '") + "--data '".length());
        return new Curl(request.group(1), request.group(2), headers, data);
    }

    /** The one thing that is not as published: the address of the provider, in JSON or in YAML. */
    static String withAddress(String form, String url) {
        StringBuilder written = new StringBuilder();
        for (String line : form.split("\n", -1)) {
            written.append(line);
            if (line.contains("\"name\": \"" + MODEL)) {
                written.append(", \"options\": {\"upstream_url\": \"")
                        .append(url)
                        .append("\"}");
            } else if (line.contains(MODEL)) {
                written.append('\n')
                        .append(line, 0, line.indexOf("name:"))
                        .append("options: {upstream_url: \"")
                        .append(url)
                        .append("\"}");
            }
            written.append('\n');
        }
        return written.toString();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
