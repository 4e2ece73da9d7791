package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** The functions that read files; relative paths start from the folder of the configuration. */
final class FileFunctions {
    private static final long LARGEST = 4L * 1024 * 1024;

    private FileFunctions() {}

    static Map<String, Functions.Function> all() {
        return Map.of(
                "file",
                args -> JsonNodeFactory.instance.textNode(new String(bytes(args), StandardCharsets.UTF_8)),
                "filebase64",
                args -> JsonNodeFactory.instance.textNode(Base64.getEncoder().encodeToString(bytes(args))),
                "fileexists",
                args -> JsonNodeFactory.instance.booleanNode(Files.isRegularFile(path(args))),
                "basename",
                args -> JsonNodeFactory.instance.textNode(last(Path.of(args.text(0)))));
    }

    private static Path path(Arguments args) {
        return args.directory().resolve(args.text(0));
    }

    private static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static byte[] bytes(Arguments args) {
        Path path = path(args);
        try {
            if (Files.size(path) > LARGEST) {
                throw new HclException(
                        args.place(), "the file '" + args.text(0) + "' has more than " + LARGEST + " bytes");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new HclException(args.place(), "the file '" + args.text(0) + "' could not be read");
        }
    }
}
