package org.thongthin.cms.content.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of content, as the rest of the system knows it: by code and by what it asks for, never by name. The list is
 * read off {@link ContentDetails}' permitted records, so that it can't fall behind them.
 */
public record Kind(
        String code,
        int mostImages,
        boolean imageRequired,
        boolean categoryRequired,
        boolean phoneRequired,
        Class<? extends ContentDetails> detailsType) {

    private static final List<Kind> ALL = Arrays.stream(ContentDetails.class.getPermittedSubclasses())
            .map(type -> read(type.asSubclass(ContentDetails.class)))
            .toList();
    private static final Map<String, Kind> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));

    private static Kind read(Class<? extends ContentDetails> type) {
        KindOf kind = type.getAnnotation(KindOf.class);
        if (kind == null) {
            throw new IllegalStateException(type + " has no @KindOf");
        }
        return new Kind(
                kind.code(),
                kind.mostImages(),
                kind.imageRequired(),
                kind.categoryRequired(),
                kind.phoneRequired(),
                type);
    }

    /** Every kind, in the order in which {@link ContentDetails} permits them. */
    public static List<Kind> all() {
        return ALL;
    }

    /** The kind of that code; null for a code that names none. */
    public static @Nullable Kind find(@Nullable String code) {
        return code == null ? null : BY_CODE.get(code);
    }

    /** @throws IllegalStateException for a code that names none: a row that no kind can read */
    public static Kind of(String code) {
        Kind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalStateException("no kind is called " + code);
        }
        return kind;
    }
}
