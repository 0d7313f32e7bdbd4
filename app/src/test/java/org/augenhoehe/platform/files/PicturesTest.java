package org.augenhoehe.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

import org.augenhoehe.platform.files.Pictures.NoPicture;
import org.augenhoehe.platform.files.Pictures.Picture;
import org.augenhoehe.platform.files.Pictures.Taken;
import org.augenhoehe.platform.files.Pictures.TooLarge;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import com.sun.management.ThreadMXBean;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTest {
    private static final int EDGE = 100;
    private static final int TURNED_RIGHT = 6;

    private final Pictures pictures = new Pictures();

    @Test
    void whereAPictureWasTakenIsGone() throws IOException {
        var secret = "GPS 50.5 7.1";
        var taken = take(CameraPhoto.withNote(drawn("jpeg", 40, 20), 1, secret), EDGE);
        assertThat(new String(kept(taken), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    @Test
    void aPictureThatWasTakenSidewaysStandsUpright() throws IOException {
        var lying = drawn("jpeg", 40, 20);
        var upright = read(take(CameraPhoto.withNote(lying, TURNED_RIGHT, ""), EDGE));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
    }

    @Test
    void aLargePictureBecomesSmaller() throws IOException {
        var small = read(take(drawn("png", 400, 200), EDGE));
        assertThat(small.getWidth()).isEqualTo(EDGE);
        assertThat(small.getHeight()).isEqualTo(EDGE / 2);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        for (var text :
                new String[] {"<html><script>alert(1)</script>", "%PDF-1.7", "<svg onload='x'/>", "", "GIF89a"}) {
            assertThat(take(text.getBytes(StandardCharsets.UTF_8), EDGE))
                    .as(text)
                    .isInstanceOf(NoPicture.class);
        }
    }

    @Test
    void aScriptBehindAPictureDoesNotSurvive() throws IOException {
        var picture = drawn("png", 10, 10);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var both =
                ByteBuffer.allocate(picture.length + script.length).put(picture).put(script);
        assertThat(new String(kept(take(both.array(), EDGE)), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugePictureIsRefused() throws IOException {
        var png = drawn("png", 10, 10);
        // Width and height stand behind the name of the first part.
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(take(png, EDGE)).isInstanceOf(TooLarge.class);
        assertThat(take(new byte[Pictures.LARGEST + 1], EDGE)).isInstanceOf(TooLarge.class);
    }

    @Test
    void aPictureThatBreaksOffIsRefused() throws IOException {
        var png = drawn("png", 50, 50);
        assertThat(take(Arrays.copyOf(png, 40), EDGE)).isInstanceOf(NoPicture.class);
    }

    @Test
    void aThinPictureKeepsItsOtherSide() throws IOException {
        var thin = read(take(drawn("png", 1000, 2), EDGE));
        assertThat(thin.getWidth()).isEqualTo(EDGE);
        assertThat(thin.getHeight()).isEqualTo(1);
        assertThat(take(drawn("png", 20_001, 1), EDGE)).isInstanceOf(TooLarge.class);
    }

    @Test
    void aLargePictureIsNeverUnfoldedAsAWhole() throws IOException {
        var large = drawn("png", 10_000, 3_900);
        var meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = meter.getCurrentThreadAllocatedBytes();
        assertThat(read(take(large, EDGE)).getWidth()).isEqualTo(EDGE);
        assertThat(meter.getCurrentThreadAllocatedBytes() - before)
                .as("as a whole it takes %d", 10_000L * 3_900 * 3)
                .isLessThan(40_000_000);
    }

    private Taken take(byte[] content, int edge) throws IOException {
        return pictures.take(new ByteArrayResource(content), edge);
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, width, height / 2);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] kept(Pictures.Taken taken) {
        assertThat(taken).isInstanceOf(Picture.class);
        return ((Picture) taken).jpeg();
    }

    private static BufferedImage read(Pictures.Taken taken) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept(taken)));
    }
}
