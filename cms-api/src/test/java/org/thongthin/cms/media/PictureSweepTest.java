package org.thongthin.cms.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;

class PictureSweepTest {
    @TempDir
    static Path folder;

    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open(Map.of("media.folder", folder.toString()));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void whatNoItemShowsGoesAfterADayAndWhatOneShowsStays() {
        StoredPicture unused = newsroom.get(Pictures.class).accept(Photographs.jpeg(120, 90));
        StoredPicture fresh = newsroom.get(Pictures.class).accept(Photographs.jpeg(130, 90));
        ItemState shown = newsroom.anIllustratedDraft("news");
        aDayPasses();
        newsroom.sql("update media_object set uploaded_at = now() where hash = '" + fresh.hash() + "'");

        assertThat(newsroom.get(PictureSweep.class).sweep()).isPositive();

        assertThat(newsroom.get(Pictures.class).find(unused.hash())).isNull();
        assertThat(isKept(unused)).isFalse();
        assertThat(isKept(fresh)).isTrue();
        assertThat(newsroom.count("select count(*) from revision_image i join media_object m using (hash)"))
                .isEqualTo(1);
        assertThat(newsroom.current(shown)).isNotNull();
    }

    @Test
    void whatIsUploadedAgainIsSparedOnceMore() {
        byte[] upload = Photographs.jpeg(140, 90);
        StoredPicture picture = newsroom.get(Pictures.class).accept(upload);
        aDayPasses();
        newsroom.get(Pictures.class).accept(upload);
        newsroom.get(PictureSweep.class).sweep();
        assertThat(isKept(picture)).isTrue();
    }

    @Test
    void whatWasSweptCanBeUploadedAnew() {
        byte[] upload = Photographs.jpeg(150, 90);
        StoredPicture first = newsroom.get(Pictures.class).accept(upload);
        aDayPasses();
        newsroom.get(PictureSweep.class).sweep();
        assertThat(newsroom.get(Pictures.class).accept(upload)).isEqualTo(first);
        assertThat(isKept(first)).isTrue();
    }

    private static void aDayPasses() {
        newsroom.sql("update media_object set uploaded_at = uploaded_at - interval '25 hours'");
    }

    private static boolean isKept(StoredPicture picture) {
        return newsroom.get(PictureStore.class).exists(new PictureKey(picture.hash(), Rendition.WEBP_320));
    }
}
