package org.thongthin.cms.platform;

/**
 * Which part of a list is asked for. Controllers declare it as a parameter; it is read from {@code page} and {@code size}.
 *
 * @param page from 1
 * @param size rows a page, 1 to {@value #MAX_SIZE}
 */
public record Paging(int page, int size) {
    public static final int DEFAULT_SIZE = 10;
    public static final int MAX_SIZE = 100;

    /** How far pages reach into a list; beyond it a cursor does, which costs the same at any depth. */
    public static final int MAX_DEPTH = 10_000;

    /** @throws Invalid for numbers out of these bounds */
    public Paging {
        if (page < 1 || page > MAX_DEPTH) {
            throw new Invalid(new FieldError("/page", "out-of-range", 1, MAX_DEPTH));
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new Invalid(new FieldError("/size", "out-of-range", 1, MAX_SIZE));
        }
        if ((long) page * size > MAX_DEPTH) {
            throw new Invalid(new FieldError("/page", "too-deep", MAX_DEPTH));
        }
    }

    public static Paging first() {
        return new Paging(1, DEFAULT_SIZE);
    }

    /** Rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
