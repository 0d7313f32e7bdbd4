package org.augenhoehe.people.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// Passkeys, as WebAuthn wants them kept.
@Repository
class PasskeyStore implements UserCredentialRepository {
    private final JdbcClient db;

    PasskeyStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void save(CredentialRecord passkey) {
        db.sql("""
                insert into people.passkey (id, person, label, public_key, sign_count, verified, transports,
                    backup_able, backed_up, attestation, client_data, made_at, used_at)
                values (:id, :person, :label, :key, :count, :verified, :transports,
                    :backupAble, :backedUp, :attestation, :clientData, :made, :used)
                on conflict (id) do update set sign_count = :count, verified = :verified, backed_up = :backedUp,
                    used_at = :used
                """)
                .param("id", passkey.getCredentialId().getBytes())
                .param("person", PersonHandle.person(passkey.getUserEntityUserId()))
                .param("label", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(" ")))
                .param("backupAble", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param(
                        "clientData",
                        Objects.requireNonNull(passkey.getAttestationClientDataJSON())
                                .getBytes())
                .param("made", Timestamp.from(passkey.getCreated()))
                .param("used", Timestamp.from(passkey.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("select * from people.passkey where id = :id")
                .param("id", id.getBytes())
                .query(PasskeyStore::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return list(PersonHandle.person(handle));
    }

    List<CredentialRecord> list(UUID person) {
        return db.sql("select * from people.passkey where person = :person order by made_at, id")
                .param("person", person)
                .query(PasskeyStore::passkey)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("delete from people.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    boolean remove(UUID person, Bytes id) {
        return db.sql("delete from people.passkey where id = :id and person = :person")
                        .param("id", id.getBytes())
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean rename(UUID person, Bytes id, String label) {
        return db.sql("update people.passkey set label = :label where id = :id and person = :person")
                        .param("label", label)
                        .param("id", id.getBytes())
                        .param("person", person)
                        .update()
                == 1;
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(PersonHandle.of(row.getObject("person", UUID.class)))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(Arrays.stream(row.getString("transports").split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_able"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(row.getTimestamp("made_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .build();
    }
}
