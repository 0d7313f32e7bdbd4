package org.augenhoehe.platform.web;

/// A QR code as one SVG path, with the quiet border that readers need.
///
/// @param size width and height of the picture in modules
/// @param path the dark modules, for a view box of that size
public record QrCode(int size, String path) {
    private static final int BORDER = 4;

    /// @param text often an address; the shorter, the larger its modules
    public static QrCode of(String text) {
        var dark = modules(text);
        var path = new StringBuilder();
        for (var y = 0; y < dark.length; y++) {
            for (var x = 0; x < dark.length; x++) {
                if (dark[y][x]) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(dark.length + 2 * BORDER, path.toString());
    }

    /// Its dark modules by row and column, without the quiet border.
    public static boolean[][] modules(String text) {
        // Printed cards get folded and stained: a quarter of the picture may be unreadable.
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
        var dark = new boolean[code.size][code.size];
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                dark[y][x] = code.getModule(x, y);
            }
        }
        return dark;
    }
}
