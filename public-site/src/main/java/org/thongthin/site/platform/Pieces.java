package org.thongthin.site.platform;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What stands between a beginning and an end, a piece at a time; nothing is made before it is asked for. (A stream of streams
 * would make the whole middle at once when it is read as an iterator.)
 */
public final class Pieces<T> implements Iterator<byte[]> {
    private enum Next {
        BEGINNING,
        MIDDLE,
        END,
        NOTHING
    }

    private final Supplier<byte[]> beginning;
    private final Iterator<List<T>> middle;
    private final Function<List<T>, byte[]> made;
    private final Supplier<byte[]> end;
    private Next next = Next.BEGINNING;

    public Pieces(
            Supplier<byte[]> beginning,
            Iterator<List<T>> middle,
            Function<List<T>, byte[]> made,
            Supplier<byte[]> end) {
        this.beginning = beginning;
        this.middle = middle;
        this.made = made;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        return next != Next.NOTHING;
    }

    @Override
    public byte[] next() {
        Next now = next;
        if (now == Next.BEGINNING || now == Next.MIDDLE) {
            byte[] piece = now == Next.BEGINNING ? beginning.get() : made.apply(middle.next());
            next = middle.hasNext() ? Next.MIDDLE : Next.END;
            return piece;
        }
        if (now == Next.NOTHING) {
            throw new NoSuchElementException();
        }
        next = Next.NOTHING;
        return end.get();
    }
}
