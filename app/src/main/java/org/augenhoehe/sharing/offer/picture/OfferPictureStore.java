package org.augenhoehe.sharing.offer.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OfferPictureStore {
    private static final String READ = "select id, offer, number, file, description from sharing.offer_picture ";

    private final JdbcClient db;

    OfferPictureStore(JdbcClient db) {
        this.db = db;
    }

    /// In their order.
    public List<OfferPicture> list(UUID offer) {
        return db.sql(READ + "where offer = :offer order by number")
                .param("offer", offer)
                .query(OfferPicture.class)
                .list();
    }

    /// The first of each of several offers, by offer.
    public Map<UUID, OfferPicture> listFirst(Collection<UUID> offers) {
        return db
                .sql(READ + "where offer = any(:offers) and number = 1")
                .param("offers", offers.toArray(UUID[]::new))
                .query(OfferPicture.class)
                .list()
                .stream()
                .collect(Collectors.toMap(OfferPicture::offer, Function.identity()));
    }

    public Optional<OfferPicture> find(UUID offer, UUID id) {
        return db.sql(READ + "where offer = :offer and id = :id")
                .param("offer", offer)
                .param("id", id)
                .query(OfferPicture.class)
                .optional();
    }

    void add(OfferPicture picture) {
        db.sql("""
                insert into sharing.offer_picture (id, offer, number, file, description)
                values (:id, :offer, :number, :file, :description)
                """)
                .param("id", picture.id())
                .param("offer", picture.offer())
                .param("number", picture.number())
                .param("file", picture.file())
                .param("description", picture.description())
                .update();
    }

    /// Those behind it move up.
    void remove(OfferPicture picture) {
        db.sql("delete from sharing.offer_picture where id = :id")
                .param("id", picture.id())
                .update();
        db.sql("update sharing.offer_picture set number = number - 1 where offer = :offer and number > :number")
                .param("offer", picture.offer())
                .param("number", picture.number())
                .update();
    }

    /// @return the names of their files
    List<String> removeAll(UUID offer) {
        return db.sql("delete from sharing.offer_picture where offer = :offer returning file")
                .param("offer", offer)
                .query(String.class)
                .list();
    }
}
