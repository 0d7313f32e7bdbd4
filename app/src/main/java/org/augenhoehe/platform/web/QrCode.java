package org.augenhoehe.platform.web;

/// A QR code as one SVG path, with the quiet border that readers need.
///
/// @param size width and height of the picture in modules
/// @param path the dark modules, for a view box of that size
public record QrCode(int size, String path) {
    private static final int BORDER = 4;

    /// @param text often an address; the shorter, the larger its modules
    public static QrCode of(String text) {
        // Printed cards get folded and stained: a quarter of the picture may be unreadable.
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * BORDER, path.toString());
    }
}
