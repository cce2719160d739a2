package org.thongthin.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.search.index.Sample.ids;
import static org.thongthin.search.index.Sample.question;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.query.SearchAnswer;

class LayoutsTest {
    @TempDir
    Path folder;

    private ReadModel readModel;

    @BeforeEach
    void fill() {
        readModel = ReadModel.open(folder);
        readModel.apply(
                List.of(
                        Sample.landmark("stupa", "พระธาตุพนม")
                                .body("วัดริมแม่น้ำโขง")
                                .put(),
                        Sample.product("silk", "ผ้าไหมมัดหมี่")
                                .english("Mudmee silk")
                                .body("ok l;")
                                .put()),
                "1");
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    private void assertMeant(String typed, String meant, String id) {
        SearchAnswer answer = readModel.search(question(typed));
        assertThat(answer.corrected()).isEqualTo(meant);
        assertThat(ids(answer)).startsWith(id);
    }

    @Test
    void thaiTypedAsEnglish() {
        assertMeant("ritTk96", "พระธาตุ", "stupa");
    }

    @Test
    void thaiTypedAsEnglishWithCapsLockOn() {
        assertMeant("RITtK96", "พระธาตุ", "stupa");
    }

    @Test
    void englishTypedAsThai() {
        assertMeant("ทีกทำำ หรสา", "mudmee silk", "silk");
    }

    @Test
    void aNameInRomanLettersTypedAsThai() {
        assertMeant("ยพฟ ะ้ฟะ ย้ฟืนท", "pra that phanom", "stupa");
    }

    @Test
    void aLittleInCommonDoesNotHinder() {
        assertMeant("ritTk96ro, ok", "พระธาตุพนม นา", "stupa");
    }

    @Test
    void whatIsWellAsItIsStays() {
        for (String typed :
                List.of("พระธาตุพนม", "พระธาตุพนน", "mudmee silk", "phra that phanom", "2567", "ไม่มีอะไรเลย")) {
            assertThat(readModel.search(question(typed)).corrected()).as(typed).isNull();
        }
    }
}
