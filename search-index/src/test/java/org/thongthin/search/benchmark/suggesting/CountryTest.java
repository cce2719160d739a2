package org.thongthin.search.benchmark.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Suggestion;

class CountryTest {
    private static final int ITEMS = 300;

    @Test
    void titlesAreTheSameForTheSameNumberAndOthersForOthers() {
        assertThat(Titles.of(7)).isEqualTo(Titles.of(7));
        Set<Titles.Title> titles =
                new HashSet<>(IntStream.range(0, ITEMS).mapToObj(Titles::of).toList());
        assertThat(titles).hasSizeGreaterThan(ITEMS * 9 / 10);
    }

    @Test
    void everyBeginningThatIsTypedInAMadeUpCountryIsAnswered(@TempDir Path folder) {
        try (ReadModel readModel = ReadModel.open(folder)) {
            Country country = new Country(ITEMS);
            country.fill(readModel);
            assertThat(readModel.cursor()).isEqualTo(country.cursor());
            List<Typing> kinds = Typing.all(ITEMS, 20);
            assertThat(kinds).isEqualTo(Typing.all(ITEMS, 20)).hasSizeGreaterThan(8);
            for (Typing kind : kinds) {
                for (String typed : kind.typed()) {
                    List<Suggestion> suggestions = readModel.suggest(typed, 8, Country.NOW);
                    assertThat(typed.length()).isBetween(1, 30);
                    if (kind.name().startsWith("beginnings")) {
                        assertThat(suggestions).as(typed).isNotEmpty();
                    }
                }
            }
        }
    }
}
