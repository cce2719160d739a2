package org.thongthin.search.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a project gets that takes one of Lucene's analyzers as it comes: title and text in one field, a question as any
 * of its terms, BM25 with its usual constants, and what is found stored, to be shown. Filled once, then asked; for one thread.
 */
public final class Baseline implements AutoCloseable {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String TEXT = "text";

    /** As much as our own writer has, so that neither writes more and smaller segments than the other. */
    private static final double BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final Analyzer analyzer;
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    /** @param folder where its files go; a new one, or an empty one */
    public Baseline(StockAnalysis analysis, Path folder) {
        try {
            this.directory = FSDirectory.open(folder);
            this.analyzer = analysis.analyzer();
            this.writer =
                    new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(String id, String title, String text) {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new StoredField(TITLE, title));
        document.add(new StoredField(BODY, text));
        document.add(new TextField(TEXT, title + "\n" + text, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all that was added durable, and seen by every later question. */
    public void commit() {
        try {
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best, at most {@code limit} of them, with an exact total. */
    public Found search(String question, int limit) {
        if (searcher == null) {
            throw new IllegalStateException("nothing was committed yet");
        }
        try {
            return search(searcher, query(question), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String question) throws IOException {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, question)) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(TEXT, BytesRef.deepCopyOf(term.getBytesRef())));
            }
            stream.end();
        }
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no terms");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(term -> query.add(new TermQuery(term), Occur.SHOULD));
        return query.build();
    }

    private static Found search(IndexSearcher searcher, Query query, int limit) throws IOException {
        var best = searcher.search(query, new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE));
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>(limit);
        List<Float> scores = new ArrayList<>(limit);
        for (ScoreDoc found : best.scoreDocs) {
            ids.add(stored.document(found.doc).get(ID));
            scores.add(found.score);
        }
        return new Found(best.totalHits.value(), List.copyOf(ids), List.copyOf(scores));
    }

    @Override
    public void close() {
        try (directory;
                analyzer;
                writer) {
            if (searcher != null) {
                searcher.getIndexReader().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
