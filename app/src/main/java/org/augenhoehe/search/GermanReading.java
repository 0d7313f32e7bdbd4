package org.augenhoehe.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.GermanStemmer;

/// Small letters, no filler words, compounds with their parts, "ä" and "ae" alike, stems.
///
/// Compounds are taken apart before the umlauts go, because the list of words is written with them.
final class GermanReading extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        var telling = new StopFilter(new LowerCaseFilter(source), GermanAnalyzer.getDefaultStopSet());
        var roots = new DeedFilter(new CompoundFilter(telling));
        return new TokenStreamComponents(
                source, new SnowballFilter(new GermanNormalizationFilter(roots), new GermanStemmer()));
    }
}
