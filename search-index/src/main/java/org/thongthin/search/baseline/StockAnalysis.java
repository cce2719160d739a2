package org.thongthin.search.baseline;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;

/** The ways to cut a text that come with Lucene. */
public enum StockAnalysis {
    /** Thai in whole phrases between spaces, word by word in other scripts. */
    STANDARD,
    /** The JDK's dictionary, Lucene's Thai stop words. */
    THAI,
    /** ICU's dictionary, NFKC with case folded. */
    ICU,
    /** Each run of three characters. */
    TRIGRAMS;

    Analyzer analyzer() {
        return switch (this) {
            case STANDARD -> new StandardAnalyzer();
            case THAI -> new ThaiAnalyzer();
            case ICU -> new IcuAnalyzer();
            case TRIGRAMS -> new TrigramAnalyzer();
        };
    }

    private static final class IcuAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new ICUTokenizer();
            return new TokenStreamComponents(tokens, new ICUNormalizer2Filter(tokens));
        }
    }

    private static final class TrigramAnalyzer extends Analyzer {
        private static final int SIZE = 3;

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new NGramTokenizer(SIZE, SIZE);
            return new TokenStreamComponents(tokens, new LowerCaseFilter(tokens));
        }
    }
}
