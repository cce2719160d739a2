package org.thongthin.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    @Test
    void latinKeysBecomeThai() {
        assertThat(Keyboard.otherLayout("l;ylfu")).isEqualTo("สวัสดี");
        assertThat(Keyboard.otherLayout("ritTk96")).isEqualTo("พระธาตุ");
    }

    @Test
    void thaiKeysBecomeLatin() {
        assertThat(Keyboard.otherLayout("ย้ฟืนท")).isEqualTo("phanom");
    }

    @Property
    void whatWasTypedOnTheOtherLayoutComesBack(@ForAll @CharRange(from = 'a', to = 'z') @NotEmpty String typed) {
        assertThat(Keyboard.otherLayout(Keyboard.otherLayout(typed))).isEqualTo(typed);
    }
}
