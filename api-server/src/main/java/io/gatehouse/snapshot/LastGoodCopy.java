package io.gatehouse.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The documents behind the last good snapshot, in one file: what the gateway serves when it starts and the database
 * does not answer. Written beside the old file and moved over it, readable by the owner only since it holds keys.
 */
final class LastGoodCopy {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Path file;

    LastGoodCopy(Path dataDirectory) {
        this.file = dataDirectory.resolve("snapshot.json.gz");
    }

    void write(Map<UUID, ScopeContents> scopes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream raw = Channels.newOutputStream(channel);
            GZIPOutputStream zipped = new GZIPOutputStream(new BufferedOutputStream(raw));
            try (JsonGenerator generator = JSON.createGenerator(zipped)) {
                for (Map.Entry<UUID, ScopeContents> scope : scopes.entrySet()) {
                    writeScope(generator, scope.getKey(), scope.getValue());
                }
            }
            zipped.finish();
            zipped.flush();
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The scopes as last written; empty when nothing was. */
    Map<UUID, ScopeContents> read() throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<UUID, Long> numbers = new HashMap<>();
        Map<UUID, List<StoredEntity>> entities = new HashMap<>();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                MappingIterator<ObjectNode> lines =
                        JSON.readerFor(ObjectNode.class).readValues(in)) {
            while (lines.hasNext()) {
                ObjectNode line = lines.next();
                UUID scope = UUID.fromString(line.path("scope").asText());
                List<StoredEntity> ofScope = entities.computeIfAbsent(scope, key -> new ArrayList<>());
                JsonNode document = line.get("document");
                if (document instanceof ObjectNode object) {
                    UUID id = UUID.fromString(line.path("id").asText());
                    ofScope.add(new StoredEntity(
                            new EntityId(scope, line.path("kind").asText(), id), object));
                } else {
                    numbers.put(scope, line.path("number").asLong());
                }
            }
        }
        Map<UUID, ScopeContents> scopes = new HashMap<>();
        entities.forEach((scope, list) -> scopes.put(scope, new ScopeContents(numbers.getOrDefault(scope, 0L), list)));
        return scopes;
    }

    private static void writeScope(JsonGenerator generator, UUID scope, ScopeContents contents) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("scope", scope.toString());
        generator.writeNumberField("number", contents.number());
        generator.writeEndObject();
        generator.writeRaw('\n');
        for (StoredEntity entity : contents.entities()) {
            generator.writeStartObject();
            generator.writeStringField("scope", scope.toString());
            generator.writeStringField("kind", entity.kind());
            generator.writeStringField("id", entity.id().toString());
            generator.writeFieldName("document");
            generator.writeTree(entity.document());
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }
}
