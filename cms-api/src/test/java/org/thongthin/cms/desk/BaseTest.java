package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.thongthin.cms.content.kind.Kind;

/** What a form remembers of what it was opened on. */
class BaseTest {
    private static final Kind NEWS = Kind.of("news");
    private static final List<String> POINTERS = List.of(
            "/title", "/summary", "/body", "/contact/phone", "/location/lat", "/location/lon", "/details/eventDate");

    private static FormFields fields(List<String> texts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int index = 0; index < POINTERS.size(); index++) {
            values.put(POINTERS.get(index), List.of(texts.get(index)));
        }
        return new FormFields(values);
    }

    @Property
    void aBaseSurvivesItsTextAndKnowsItsOwn(@ForAll @Size(7) List<@StringLength(max = 20) String> texts) {
        FormFields opened = fields(texts);
        Base read = Base.parse(Base.of(NEWS, opened).text());
        assertThat(read).isEqualTo(Base.of(NEWS, opened));
        assertThat(read.isStill(Units.of(NEWS, opened))).isTrue();
    }

    @Property
    void whatDiffersIsNoticedAndWhatDoesNotIsNoChoice(
            @ForAll @Size(7) List<@StringLength(max = 3) String> theirs,
            @ForAll @Size(7) List<@StringLength(max = 3) String> mine) {
        Units stored = Units.of(NEWS, fields(theirs));
        Units typed = Units.of(NEWS, fields(mine));
        assertThat(Base.of(NEWS, fields(theirs)).isStill(typed)).isEqualTo(stored.equals(typed));
    }

    @Property
    void anyTextIsReadOrUnknown(@ForAll @StringLength(max = 300) String text) {
        Base base = Base.parse(text);
        assertThat(base.isKnown() || base.equals(Base.UNKNOWN)).isTrue();
    }
}
