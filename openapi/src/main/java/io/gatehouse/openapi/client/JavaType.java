package io.gatehouse.openapi.client;

import org.jspecify.annotations.Nullable;

/**
 * How a schema is typed in Java.
 *
 * @param name the type, such as {@code List<String>}
 * @param codec the expression that makes its codec
 * @param kind which setters it gets
 * @param element the type of a list's elements, null for the rest
 */
record JavaType(
        String name, String codec, Kind kind, @Nullable JavaType element) {
    enum Kind {
        TEXT,
        INTEGER,
        LONG,
        NUMBER,
        BOOLEAN,
        CHOICE,
        MODEL,
        LIST,
        MAP,
        OBJECT,
        NUMBER_OR_TEXT,
        JSON
    }

    static final JavaType TEXT = new JavaType("String", "Codec.TEXT", Kind.TEXT, null);
    static final JavaType INTEGER = new JavaType("Integer", "Codec.INTEGER", Kind.INTEGER, null);
    static final JavaType LONG = new JavaType("Long", "Codec.LONG", Kind.LONG, null);
    static final JavaType NUMBER = new JavaType("Double", "Codec.NUMBER", Kind.NUMBER, null);
    static final JavaType BOOLEAN = new JavaType("Boolean", "Codec.BOOLEAN", Kind.BOOLEAN, null);
    static final JavaType OBJECT = new JavaType("ObjectNode", "Codec.OBJECT", Kind.OBJECT, null);
    static final JavaType NUMBER_OR_TEXT = new JavaType("JsonNode", "Codec.JSON", Kind.NUMBER_OR_TEXT, null);
    static final JavaType JSON = new JavaType("JsonNode", "Codec.JSON", Kind.JSON, null);

    static JavaType choice(String name) {
        return new JavaType(name, "Codec.choice(" + name + "::of)", Kind.CHOICE, null);
    }

    static JavaType model(String name) {
        return new JavaType(name, "Codec.model(" + name + "::of)", Kind.MODEL, null);
    }

    static JavaType list(JavaType element) {
        return new JavaType("List<" + element.name + ">", "Codec.list(" + element.codec + ")", Kind.LIST, element);
    }

    static JavaType map(JavaType value) {
        return new JavaType("Map<String, " + value.name + ">", "Codec.map(" + value.codec + ")", Kind.MAP, null);
    }
}
