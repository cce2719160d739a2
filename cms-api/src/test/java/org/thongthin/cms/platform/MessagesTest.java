package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern FIELD_ERROR = Pattern.compile("new FieldError\\(\\s*[^;]*?,\\s*\"([a-z][a-z-]+)\"");

    @Test
    void everyBundleHoldsTheSameKeysAndPlacesInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("_(th|en)\\.properties$", ""))
                    .distinct()
                    .toList();
            assertThat(names).contains("problems");
            for (String name : names) {
                Messages bundle = Messages.of(name);
                for (String key : bundle.keys()) {
                    Text text = bundle.text(key);
                    assertThat(text.th()).as(name + " " + key).isNotBlank();
                    assertThat(text.en()).as(name + " " + key).isNotBlank();
                    assertThat(places(text.en())).as(name + " " + key).isEqualTo(places(text.th()));
                }
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @Test
    void everyProblemHasItsWords() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(Messages.of("problems").keys()).contains("title." + code.code(), "problem." + code.code());
        }
    }

    @Test
    void everyFieldErrorInTheSourcesHasItsWords() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = FIELD_ERROR.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add("field." + matcher.group(1));
                }
            }
        }
        assertThat(used).contains("field.required");
        assertThat(Messages.of("problems").keys()).containsAll(used);
    }

    @Test
    void anApostropheNeedsNoDoubling() {
        assertThat(Messages.of("problems").text("title.own-submission", 1).en()).contains("can't");
    }

    @Test
    void aKeyThatIsMissingIsLoud() {
        assertThatThrownBy(() -> Messages.of("problems").text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Messages.of("no-such-bundle")).isInstanceOf(MissingResourceException.class);
    }
}
