package io.gatehouse.collection;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable hash map of which a changed copy shares all but the touched parts: a change costs as much among a hundred
 * thousand entries as among a hundred, apart from the copy of an array of references to the parts. Looking up allocates
 * nothing.
 */
public final class ShardedMap<K, V> {
    /** More entries per shard than this, on average, double the number of shards. */
    private static final int FULL = 16;

    private static final @Nullable Object[] EMPTY_SHARD = new Object[2];
    private static final ShardedMap<?, ?> EMPTY = new ShardedMap<>(new Object[][] {EMPTY_SHARD}, 0);

    /** Their number is a power of two. A shard has a key, its value, the next key, …, and always a free place. */
    private final @Nullable Object[][] shards;

    private final int size;

    private ShardedMap(@Nullable Object[][] shards, int size) {
        this.shards = shards;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <K, V> ShardedMap<K, V> empty() {
        return (ShardedMap<K, V>) EMPTY;
    }

    public static <K, V> ShardedMap<K, V> of(Map<K, V> entries) {
        Edit<K, V> edit = ShardedMap.<K, V>empty().edit();
        entries.forEach(edit::put);
        return edit.build();
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // What was put in under this type.
    public @Nullable V get(Object key) {
        return (V) find(shards, key);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // What was put in under these types; a key has a value.
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (@Nullable Object[] shard : shards) {
            for (int i = 0; i < shard.length; i += 2) {
                if (shard[i] != null) {
                    action.accept((K) shard[i], (V) shard[i + 1]);
                }
            }
        }
    }

    /** A copy to change; this map stays as it is. */
    public Edit<K, V> edit() {
        return new Edit<>(this);
    }

    private static @Nullable Object find(@Nullable Object[][] shards, Object key) {
        int hash = spread(key);
        @Nullable Object[] shard = shards[hash & (shards.length - 1)];
        // Beside a free place there is no value.
        return shard[place(shard, hash, key) + 1];
    }

    /** Where the key is, or else the free place where it would be. */
    private static int place(@Nullable Object[] shard, int hash, Object key) {
        int mask = shard.length - 2;
        int place = (hash >>> 19) & mask;
        while (shard[place] != null && !key.equals(shard[place])) {
            place = (place + 2) & mask;
        }
        return place;
    }

    /** The low bits choose the shard, the high ones the place in it. */
    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    /** The next map in the making. Goes on being usable after {@link #build}; for one thread. */
    public static final class Edit<K, V> {
        private @Nullable Object[][] shards;
        /** The shards that no built map has. */
        private boolean[] own;

        /** Whether the array of shards is one that no built map has: whether anything changed. */
        private boolean arrayIsOwn;

        private ShardedMap<K, V> built;
        private int size;

        private Edit(ShardedMap<K, V> from) {
            this.built = from;
            this.shards = from.shards;
            this.own = new boolean[shards.length];
            this.size = from.size;
        }

        @SuppressWarnings("unchecked") // What was put in under this type.
        public @Nullable V get(Object key) {
            return (V) find(shards, key);
        }

        public int size() {
            return size;
        }

        public void put(K key, V value) {
            int hash = spread(key);
            int index = hash & (shards.length - 1);
            @Nullable Object[] shard = ownShard(index);
            int place = place(shard, hash, key);
            if (shard[place] != null) {
                shard[place + 1] = value;
                return;
            }
            if (2 * (entries(shard) + 1) > shard.length * 3 / 4) {
                shard = resized(shard, Math.max(8, shard.length * 2));
                shards[index] = shard;
                place = place(shard, hash, key);
            }
            shard[place] = key;
            shard[place + 1] = value;
            size++;
            if (size > shards.length * FULL) {
                divide();
            }
        }

        public void remove(K key) {
            int hash = spread(key);
            int index = hash & (shards.length - 1);
            int place = place(shards[index], hash, key);
            if (shards[index][place] == null) {
                return;
            }
            @Nullable Object[] shard = ownShard(index);
            shard[place] = null;
            // The entries behind the gap may have been pushed on by the removed one.
            shards[index] = resized(shard, shard.length);
            size--;
        }

        public ShardedMap<K, V> build() {
            if (arrayIsOwn) {
                built = new ShardedMap<>(shards, size);
                own = new boolean[own.length];
                arrayIsOwn = false;
            }
            return built;
        }

        private @Nullable Object[] ownShard(int index) {
            if (!arrayIsOwn) {
                shards = shards.clone();
                arrayIsOwn = true;
            }
            if (!own[index]) {
                shards[index] = shards[index].clone();
                own[index] = true;
            }
            return shards[index];
        }

        private void divide() {
            @Nullable Object[][] before = shards;
            shards = new Object[before.length * 2][];
            for (int i = 0; i < before.length; i++) {
                @Nullable Object[] low = new Object[before[i].length];
                @Nullable Object[] high = new Object[before[i].length];
                for (int from = 0; from < before[i].length; from += 2) {
                    Object key = before[i][from];
                    if (key != null) {
                        int hash = spread(key);
                        insert((hash & before.length) == 0 ? low : high, hash, key, before[i][from + 1]);
                    }
                }
                shards[i] = fitted(low);
                shards[i + before.length] = fitted(high);
            }
            own = new boolean[shards.length];
            Arrays.fill(own, true);
            arrayIsOwn = true;
        }

        private static @Nullable Object[] fitted(@Nullable Object[] shard) {
            int entries = entries(shard);
            int length = 4;
            while (2 * entries > length * 3 / 4) {
                length *= 2;
            }
            return length < shard.length ? resized(shard, length) : shard;
        }

        private static int entries(@Nullable Object[] shard) {
            int entries = 0;
            for (int i = 0; i < shard.length; i += 2) {
                entries += shard[i] == null ? 0 : 1;
            }
            return entries;
        }

        private static @Nullable Object[] resized(@Nullable Object[] shard, int length) {
            @Nullable Object[] resized = new Object[length];
            for (int i = 0; i < shard.length; i += 2) {
                Object key = shard[i];
                if (key != null) {
                    insert(resized, spread(key), key, shard[i + 1]);
                }
            }
            return resized;
        }

        private static void insert(@Nullable Object[] shard, int hash, Object key, @Nullable Object value) {
            int place = place(shard, hash, key);
            shard[place] = key;
            shard[place + 1] = value;
        }
    }
}
