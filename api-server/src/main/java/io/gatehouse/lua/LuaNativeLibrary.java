package io.gatehouse.lua;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import party.iroiro.luajava.luajit.LuaJit;

/** LuaJIT itself, loaded into the process when the first function is configured and never before. */
final class LuaNativeLibrary {
    private static final String TEMPORARY = "java.io.tmpdir";

    private static boolean tried;
    private static @Nullable String problem;

    private LuaNativeLibrary() {}

    /** Why functions can't run on this machine, null when they can. Loads the library at the first call. */
    static synchronized @Nullable String problem() {
        if (!tried) {
            tried = true;
            problem = load();
        }
        return problem;
    }

    private static @Nullable String load() {
        String shared = System.getProperty(TEMPORARY);
        Path own = null;
        try {
            // The loader unpacks into a folder whose name anyone can guess and fill before: it gets one of our own.
            own = Files.createTempDirectory("gatehouse-lua");
            System.setProperty(TEMPORARY, own.toString());
            new LuaJit().close();
            return null;
        } catch (IOException | RuntimeException | LinkageError failure) {
            return "LuaJIT can't be loaded on " + System.getProperty("os.name") + "/" + System.getProperty("os.arch")
                    + ": " + innermost(failure);
        } finally {
            if (shared != null) {
                System.setProperty(TEMPORARY, shared);
            }
            if (own != null) {
                delete(own);
            }
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < 10 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** A loaded library needs its file no more, except on Windows, which keeps it until the process ends. */
    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<File> files =
                    found.sorted(Comparator.reverseOrder()).map(Path::toFile).toList();
            for (File file : files) {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
