package org.augenhoehe.participation.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/// What `js/kiosk-seal.js` does, without a browser.
final class SealedAsOnDevice {
    private SealedAsOnDevice() {}

    static String of(String open, String said) throws Exception {
        var house = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(open)));
        var keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        var once = keys.generateKey();
        var lock = Cipher.getInstance("RSA/ECB/OAEPPadding");
        lock.init(
                Cipher.ENCRYPT_MODE,
                house,
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        var words = Cipher.getInstance("AES/GCM/NoPadding");
        words.init(Cipher.ENCRYPT_MODE, once);
        var locked = lock.doFinal(once.getEncoded());
        var sealed = words.doFinal(said.getBytes(StandardCharsets.UTF_8));
        var all = new byte[locked.length + words.getIV().length + sealed.length];
        System.arraycopy(locked, 0, all, 0, locked.length);
        System.arraycopy(words.getIV(), 0, all, locked.length, words.getIV().length);
        System.arraycopy(sealed, 0, all, locked.length + words.getIV().length, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }
}
