package org.augenhoehe.participation.writing.handed;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a Word file: by them, not by size, programs know what is a heading and what a point in a list.
final class DocxStyles {
    static final String TITLE = "Title";
    private static final int LEVELS = 6;

    /// Of half a point, from the title down.
    private static final int[] SIZES = {40, 32, 28, 26, 24, 24, 24};

    private final XWPFDocument file;
    private int numberings;

    DocxStyles(XWPFDocument file) {
        this.file = file;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    void add() {
        var styles = file.createStyles();
        styles.setSpellingLanguage(AsDocx.LANGUAGE);
        styles.addStyle(style(TITLE, "Title", SIZES[0], -1));
        for (int level = 1; level <= LEVELS; level++) {
            styles.addStyle(style(heading(level), "heading " + level, SIZES[level], level - 1));
        }
    }

    private static XWPFStyle style(String id, String name, int size, int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        return new XWPFStyle(style);
    }

    /// A list of its own, so that each begins to count anew.
    BigInteger newList(boolean numbered) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numberings++));
        for (int level = 0; level < LEVELS; level++) {
            var one = list.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            one.addNewLvlText().setVal(numbered ? "%" + (level + 1) + "." : "•");
            var indent = one.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(720L * (level + 1)));
            indent.setHanging(BigInteger.valueOf(360));
        }
        var numbering = file.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
