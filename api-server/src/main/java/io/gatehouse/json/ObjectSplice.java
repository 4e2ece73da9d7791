package io.gatehouse.json;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes top-level members of a scanned object and leaves every other byte as it is. A changed member that occurs
 * twice is left once, so that no reader can take a value that was meant to go.
 */
public final class ObjectSplice {
    /** Stands for a removed member: no JSON value is empty. */
    private static final byte[] REMOVED = new byte[0];

    private final ScannedObject object;
    private byte @Nullable [] @Nullable [] changes;
    private @Nullable List<byte[]> added;

    public ObjectSplice(ScannedObject object) {
        this.object = object;
    }

    /** Gives the member this value, written as JSON; adds it where it is missing. */
    public void set(String name, byte[] json) {
        int member = object.find(name);
        if (member < 0) {
            add(name, json);
            return;
        }
        dropAllBut(member, name);
        if (!holds(member, json)) {
            change(member, json);
        }
    }

    private void add(String name, byte[] json) {
        List<byte[]> pieces = added;
        if (pieces == null) {
            pieces = new ArrayList<>(4);
            added = pieces;
        }
        byte[] quoted = JsonText.quote(name);
        int known = addition(quoted);
        if (known >= 0) {
            pieces.set(known + 1, json);
            return;
        }
        pieces.add(quoted);
        pieces.add(json);
    }

    /** Takes the member out, also one that was added here. */
    public void remove(String name) {
        int member = object.find(name);
        if (member >= 0) {
            dropAllBut(member, name);
            change(member, REMOVED);
            return;
        }
        int addition = addition(JsonText.quote(name));
        if (added != null && addition >= 0) {
            added.remove(addition + 1);
            added.remove(addition);
        }
    }

    /** Whether the member was set or removed here. */
    public boolean isChanged(String name) {
        int member = object.find(name);
        return member >= 0 ? changes != null && changes[member] != null : addition(JsonText.quote(name)) >= 0;
    }

    /** Where an added member's name is, -1 when it was not added. */
    private int addition(byte[] quoted) {
        if (added != null) {
            for (int i = 0; i < added.size(); i += 2) {
                if (Arrays.equals(added.get(i), quoted)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void dropAllBut(int kept, String name) {
        for (int i = 0; i < kept; i++) {
            if (object.name(i).equals(name)) {
                change(i, REMOVED);
            }
        }
    }

    private boolean holds(int member, byte[] json) {
        return (changes == null || changes[member] == null)
                && Arrays.equals(
                        object.bytes(), object.valueStart(member), object.valueEnd(member), json, 0, json.length);
    }

    private void change(int member, byte[] json) {
        if (changes == null) {
            changes = new byte[object.size()][];
        }
        changes[member] = json;
    }

    private boolean isRemoved(int member) {
        byte[] change = changes == null ? null : changes[member];
        return change != null && change.length == 0;
    }

    /** Whether the text is already what it should be, byte by byte. */
    public boolean isUnchanged() {
        return changes == null && added == null && object.open() == 0;
    }

    /**
     * The changed text, from the opening brace on, in a direct buffer of the caller's. One copy into the memory that
     * the socket writes from: a composite of heap slices would be copied there as well, and its components counted.
     */
    public ByteBuf render(ByteBufAllocator allocator) {
        ByteBuf out = allocator.directBuffer(capacity());
        byte[] bytes = object.bytes();
        out.writeByte('{');
        int last = lastKept();
        writeAdded(out, last >= 0);
        int from = object.open() + 1;
        if (changes != null) {
            for (int i = 0; i < object.size(); i++) {
                byte[] change = changes[i];
                if (change == null) {
                    continue;
                }
                if (change.length > 0) {
                    out.writeBytes(bytes, from, object.valueStart(i) - from);
                    out.writeBytes(change);
                    from = object.valueEnd(i);
                } else if (i < last) {
                    // With its comma, up to the next name.
                    out.writeBytes(bytes, from, object.nameStart(i) - from);
                    from = object.nameStart(i + 1);
                } else {
                    // Nothing that stays follows: from the end of what stays before, with the comma between.
                    int keep = last >= 0 ? object.valueEnd(last) : object.nameStart(0);
                    out.writeBytes(bytes, from, Math.max(0, keep - from));
                    from = object.valueEnd(object.size() - 1);
                    break;
                }
            }
        }
        out.writeBytes(bytes, from, bytes.length - from);
        return out;
    }

    private int lastKept() {
        int last = object.size() - 1;
        while (last >= 0 && isRemoved(last)) {
            last--;
        }
        return last;
    }

    private void writeAdded(ByteBuf out, boolean more) {
        List<byte[]> pieces = added;
        if (pieces == null) {
            return;
        }
        for (int i = 0; i < pieces.size(); i += 2) {
            out.writeBytes(pieces.get(i));
            out.writeByte(':');
            out.writeBytes(pieces.get(i + 1));
            if (more || i + 2 < pieces.size()) {
                out.writeByte(',');
            }
        }
    }

    private int capacity() {
        int capacity = object.bytes().length;
        if (added != null) {
            for (byte[] piece : added) {
                capacity += piece.length + 1;
            }
        }
        if (changes != null) {
            for (byte[] change : changes) {
                capacity += change == null ? 0 : change.length;
            }
        }
        return capacity;
    }
}
