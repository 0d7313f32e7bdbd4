package org.augenhoehe.participation.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/// Seals what waits on a tablet (`js/kiosk-seal.js`): whoever carries the tablet away cannot open it, since it never
/// had
/// what opens it. Each answer has a key of its own, AES-GCM with 256 bits, that is locked with RSA-OAEP for the house.
///
/// @param secret what opens it, in the form PKCS #8
public record Seal(byte[] secret) {
    private static final String RSA = "RSA";
    private static final int BITS = 3072;
    private static final int LOCK = BITS / 8;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    static Seal draw() {
        try {
            var keys = KeyPairGenerator.getInstance(RSA);
            keys.initialize(BITS);
            return new Seal(keys.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the tablet needs to seal, as its script reads it.
    public String open() {
        try {
            var key = secretKey();
            var open = KeyFactory.getInstance(RSA)
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return Base64.getEncoder().encodeToString(open.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return what was sealed; empty where it was not sealed for this tablet, or something is missing of it
    public Optional<String> unseal(String sealed) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length <= LOCK + NONCE) {
                return Optional.empty();
            }
            var lock = Cipher.getInstance("RSA/ECB/OAEPPadding");
            lock.init(Cipher.DECRYPT_MODE, secretKey(), OAEP);
            var key = new SecretKeySpec(lock.doFinal(bytes, 0, LOCK), "AES");
            var words = Cipher.getInstance("AES/GCM/NoPadding");
            words.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, bytes, LOCK, NONCE));
            var rest = Arrays.copyOfRange(bytes, LOCK + NONCE, bytes.length);
            return Optional.of(new String(words.doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private RSAPrivateCrtKey secretKey() throws GeneralSecurityException {
        return (RSAPrivateCrtKey) KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(secret));
    }
}
