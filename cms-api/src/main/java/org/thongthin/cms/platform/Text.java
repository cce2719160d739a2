package org.thongthin.cms.platform;

/** One sentence for people, in both languages. */
public record Text(String th, String en) {
    public String in(Language language) {
        return switch (language) {
            case TH -> th;
            case EN -> en;
        };
    }
}
