package org.thongthin.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    @TempDir
    Path folder;

    @Test
    void theRankOfTheAnswerIsMeasured() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id":"a","title":"พระธาตุพนม","text":"อยู่ในจังหวัดนครพนม"}
                {"id":"b","title":"ดอยสุเทพ","text":"อยู่ในจังหวัดเชียงใหม่"}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"id":"1","text":"พระธาตุพนมอยู่ที่ไหน"}
                {"id":"2","text":"ทะเลหมอก"}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "1\ta\t1\n2\tb\t1\n2\ta\t0\n");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Evaluate.run(folder, new PrintStream(written, true, StandardCharsets.UTF_8));
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("queries.jsonl: MRR@10 0.5000 over 2 questions, 50.0 % without an answer");
    }
}
