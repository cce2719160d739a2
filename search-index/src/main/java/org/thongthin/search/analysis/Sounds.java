package org.thongthin.search.analysis;

import java.util.Map;

/**
 * What roman letters sound like in a Thai name, so coarsely that the usual ways to spell one come out alike: Nakhon and
 * Nakorn, Phra and Pra, Koh and Ko, Wiang and Vieng, Chiang Mai and Chiangmai. What distinguishes few names and is
 * spelt in many ways goes: aspiration, voice, the length of vowels, what a vowel glides to, doubled letters.
 */
final class Sounds {
    private static final Map<String, Character> VOWELS = vowels(
            "a aa",
            "e ae ai ei eo ea aeo aei",
            "i ee ii ia ie io iu iao",
            "o oo+ ao au oa oi oe oei oai ow",
            "u ue uu oo ou ua ui eu uea eua uai ueai");

    private final String letters;
    private final StringBuilder sounds = new StringBuilder();
    private int at;

    private Sounds(String letters) {
        this.letters = letters;
    }

    private static Map<String, Character> vowels(String... groups) {
        Map<String, Character> vowels = new java.util.HashMap<>();
        for (String group : groups) {
            for (String spelling : group.split(" ")) {
                vowels.put(spelling, group.charAt(0));
            }
        }
        return Map.copyOf(vowels);
    }

    /** Of lower-case letters a to z, without spaces. */
    static String of(String letters) {
        Sounds sounds = new Sounds(letters);
        while (sounds.at < letters.length()) {
            sounds.next();
        }
        return sounds.sounds.toString();
    }

    private void next() {
        char c = letters.charAt(at);
        if (isVowel(c)) {
            vowels();
            return;
        }
        boolean opens = at + 1 < letters.length() && isVowel(letters.charAt(at + 1));
        boolean alone = opens || !endsInVowel();
        switch (c) {
            case 'k', 'g', 'q' -> aspirated('k');
            case 'p', 'b' -> aspirated('p');
            case 's', 'z' -> aspirated('s');
            case 't', 'd' -> {
                if (letters.startsWith("tch", at)) {
                    at++;
                } else {
                    aspirated('t');
                }
            }
            case 'c' -> {
                boolean aspirated = letters.startsWith("ch", at);
                say(aspirated ? 'c' : 'k');
                at += aspirated ? 2 : 1;
            }
            case 'n' -> {
                boolean nasal = letters.startsWith("ng", at);
                say(nasal ? 'g' : 'n');
                at += nasal ? 2 : 1;
            }
            case 'j' -> only('c', true);
            case 'v', 'w' -> only('w', alone);
            case 'r' -> only('l', alone);
            case 'l' -> only(alone ? 'l' : 'n', true);
            case 'h' -> only('h', opens);
            case 'y' -> only(opens ? 'y' : 'i', alone);
            default -> only(c, true);
        }
    }

    private void vowels() {
        int end = at;
        while (end < letters.length() && isVowel(letters.charAt(end))) {
            end++;
        }
        say(VOWELS.getOrDefault(letters.substring(at, end), letters.charAt(at)));
        at = end;
    }

    private void aspirated(char sound) {
        say(sound);
        at += letters.startsWith("h", at + 1) ? 2 : 1;
    }

    private void only(char sound, boolean said) {
        if (said) {
            say(sound);
        }
        at++;
    }

    private void say(char sound) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }

    private boolean endsInVowel() {
        return !sounds.isEmpty() && isVowel(sounds.charAt(sounds.length() - 1));
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
