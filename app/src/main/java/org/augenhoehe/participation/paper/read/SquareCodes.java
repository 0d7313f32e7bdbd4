package org.augenhoehe.participation.paper.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.participation.paper.Sheet;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import georegression.struct.shapes.Polygon2D_F64;

/// Finds the square codes of pages in a picture, turned however they are.
final class SquareCodes {
    private static final int EYE = 7;

    static {
        // The processors are for all who use the house, not for one picture.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    private SquareCodes() {}

    /// A code of ours, and where points of the paper are in the picture.
    record Code(PageMark mark, List<Dot> paper, List<Dot> picture) {}

    static List<Code> in(Grey picture) {
        var config = new ConfigQrCode();
        config.considerTransposed = false;
        config.forceEncoding = StandardCharsets.UTF_8.name();
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(config, GrayU8.class);
        var grey = new GrayU8();
        grey.setData(picture.values());
        grey.reshape(picture.width(), picture.height());
        detector.process(grey);
        return detector.getDetections().stream().flatMap(SquareCodes::ours).toList();
    }

    private static Stream<Code> ours(QrCode code) {
        return PageMark.of(code.message).stream().map(mark -> {
            var module = Sheet.CODE_SIZE / code.getNumberOfModules();
            var paper = new ArrayList<Dot>();
            var picture = new ArrayList<Dot>();
            var far = Sheet.CODE_SIZE - EYE * module;
            eye(code.ppCorner, 0, 0, module, paper, picture);
            eye(code.ppRight, far, 0, module, paper, picture);
            eye(code.ppDown, 0, far, module, paper, picture);
            return new Code(mark, paper, picture);
        });
    }

    /// One of the three squares by which a code is found; its corners clockwise from the upper left one.
    private static void eye(Polygon2D_F64 seen, double x, double y, double module, List<Dot> paper, List<Dot> picture) {
        var edge = EYE * module;
        var corners = List.of(new Dot(0, 0), new Dot(edge, 0), new Dot(edge, edge), new Dot(0, edge));
        for (var corner = 0; corner < seen.size(); corner++) {
            paper.add(new Dot(
                    Sheet.CODE_X + x + corners.get(corner).x(),
                    Sheet.CODE_Y + y + corners.get(corner).y()));
            picture.add(new Dot(seen.get(corner).x, seen.get(corner).y));
        }
    }
}
