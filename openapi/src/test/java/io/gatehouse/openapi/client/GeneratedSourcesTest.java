package io.gatehouse.openapi.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSourcesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    Path folder;

    @BeforeEach
    void generate() throws Exception {
        write("new/a/Same.java", "class Same {}\n");
        write("new/a/Other.java", "class Other { int x; }\n");
        write("new/a/Added.java", "class Added {}\n");
        write("old/a/Same.java", "class Same {}\r\n");
        write("old/a/Other.java", "class Other {}\n");
        write("old/a/Removed.java", "class Removed {}\n");
    }

    @Test
    void namesWhatDiffersAndTheCommandThatMendsIt() {
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> run("check"));

        assertTrue(
                String.valueOf(failure.getMessage())
                        .contains("a/Added.java is missing, a/Other.java differs, a/Removed.java is left over"),
                failure::toString);
        assertTrue(String.valueOf(failure.getMessage()).contains("-Pgenerate-client"), failure::toString);
    }

    @Test
    void replacesWhatIsCommitted() throws Exception {
        run("update");

        run("check");
        assertEquals("class Other { int x; }\n", Files.readString(folder.resolve("old/a/Other.java")));
        assertFalse(Files.exists(folder.resolve("old/a/Removed.java")));
    }

    @Test
    void refusesToTakeNothingForTheClient() {
        assertThrows(
                IllegalStateException.class,
                () -> GeneratedSources.main(new String[] {
                    "update",
                    folder.resolve("none").toString(),
                    folder.resolve("old").toString()
                }));
        assertTrue(Files.exists(folder.resolve("old/a/Same.java")));
    }

    private void run(String mode) throws Exception {
        GeneratedSources.main(new String[] {
            mode, folder.resolve("new").toString(), folder.resolve("old").toString()
        });
    }

    private void write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
