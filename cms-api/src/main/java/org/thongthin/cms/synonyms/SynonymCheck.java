package org.thongthin.cms.synonyms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** What a synonym may say, beside those that are there already. Names every fault at once. */
final class SynonymCheck {
    static final int MOST_TERMS = 10;
    static final int LONGEST = 60;
    private static final int SHORTEST = 2;

    private final Set<String> equals = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();
    private final List<FieldError> faults = new ArrayList<>();

    /** @param others all that are there but the one that is changed */
    SynonymCheck(List<Synonym> others) {
        for (Synonym other : others) {
            if (other.from() != null) {
                replaced.add(key(other.from()));
            } else {
                other.words().forEach(term -> equals.add(key(term)));
            }
        }
    }

    /** @throws Invalid naming whatever is wrong */
    Synonym checked(UUID id, Wording wanted, long version) {
        boolean replaces = wanted.from() != null || wanted.to() != null;
        if (replaces && wanted.terms() != null) {
            throw new Invalid(new FieldError("/terms", "synonym-both"));
        }
        Synonym made = replaces ? replacement(id, wanted, version) : equals(id, wanted, version);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return made;
    }

    private Synonym equals(UUID id, Wording wanted, long version) {
        List<String> terms = terms("/terms", wanted.terms(), new HashSet<>());
        if (faults.isEmpty() && terms.size() < 2) {
            faults.add(new FieldError("/terms", "synonym-alone"));
        }
        for (int i = 0; i < terms.size(); i++) {
            String key = key(terms.get(i));
            if (equals.contains(key) || replaced.contains(key)) {
                faults.add(new FieldError("/terms/" + i, "synonym-elsewhere", terms.get(i)));
            }
        }
        return Synonym.of(id, null, terms, version);
    }

    private Synonym replacement(UUID id, Wording wanted, long version) {
        String from = term("/from", wanted.from());
        Set<String> keys = new HashSet<>(Set.of(key(from)));
        if (!from.isEmpty() && (replaced.contains(key(from)) || equals.contains(key(from)))) {
            faults.add(new FieldError("/from", "synonym-elsewhere", from));
        }
        return Synonym.of(id, from, terms("/to", wanted.to(), keys), version);
    }

    private List<String> terms(String at, @Nullable List<@Nullable String> wanted, Set<String> keys) {
        List<String> terms = new ArrayList<>();
        if (wanted == null || wanted.isEmpty()) {
            faults.add(new FieldError(at, "required"));
            return terms;
        }
        if (wanted.size() > MOST_TERMS) {
            faults.add(new FieldError(at, "too-many", MOST_TERMS));
            return terms;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String term = term(at + "/" + i, wanted.get(i));
            if (!term.isEmpty() && !keys.add(key(term))) {
                faults.add(new FieldError(at + "/" + i, "duplicate"));
            }
            terms.add(term);
        }
        return terms;
    }

    /** Cleaned; empty where there is something wrong with it, which is then noted. */
    private String term(String at, @Nullable String raw) {
        String term = raw == null ? "" : CleanText.text(raw).replaceAll("\\s+", " ");
        String fault = fault(term);
        if (fault == null) {
            return term;
        }
        faults.add(
                switch (fault) {
                    case "too-long" -> new FieldError(at, fault, LONGEST);
                    case "too-short" -> new FieldError(at, fault, SHORTEST);
                    default -> new FieldError(at, fault);
                });
        return "";
    }

    private static @Nullable String fault(String term) {
        if (term.isEmpty()) {
            return "required";
        }
        if (term.length() > LONGEST) {
            return "too-long";
        }
        if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "synonym-no-word";
        }
        return term.length() < SHORTEST ? "too-short" : null;
    }

    /** By this two terms are the same: blanks are set freely in Thai, and nobody means capitals. */
    static String key(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
