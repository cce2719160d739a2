package org.thongthin.search.analysis;

/**
 * Brings the many ways in which the same Thai text is typed into one form: the only place where this is done, for
 * documents and questions alike, and always before segmentation.
 *
 * <p>In this order: invisible characters dropped, Latin folded to lower-case ASCII, Thai digits made Arabic, NFC;
 * the marks of each Thai cluster put in one order, each once; abbreviations of local government, months and Bangkok
 * written out and eras dropped; years of the common era made Buddhist ones. Never throws, never puts a mark at the
 * start of a word that did not start with one, and a normalised text stays as it is.
 */
public final class Normaliser {
    private Normaliser() {}

    public static String normalise(String source) {
        return map(source).text();
    }

    /** Like {@link #normalise}, with the way back into the source. */
    public static NormalisedText map(String source) {
        Traced characters = Characters.simplify(Traced.of(source));
        Traced clusters = Clusters.repair(characters);
        Traced expanded = Abbreviations.expand(clusters);
        return Years.buddhist(expanded).freeze();
    }
}
