package org.thongthin.search.evaluation;

/**
 * What one contender reached.
 *
 * @param scores means over the queries that have an answer
 * @param zeroResultShare of all queries, from 0 to 1
 * @param p50Ms median of the milliseconds for a query, on one thread, warmed up
 * @param p99Ms their 99th percentile
 * @param docsPerSecond added by one thread, until all of them are on disk
 * @param indexBytes the size of the index on disk
 */
record Measures(
        Scores scores, double zeroResultShare, double p50Ms, double p99Ms, double docsPerSecond, long indexBytes) {}
