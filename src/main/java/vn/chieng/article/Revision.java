package vn.chieng.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.chieng.text.Sha256;
import org.hibernate.annotations.Immutable;

/** A manuscript that can't change any more (phiên bản), with who made it, when and why. */
@Entity
@Immutable
class Revision {

    enum Kind { TOPIC, PLACE, MEDIA, SECTION }

    @Embeddable
    record Reference(@Enumerated(EnumType.STRING) Kind kind, @Column(name = "refers_to") long refersTo) {}

    @Id
    @GeneratedValue(generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;
    private Manuscript manuscript;
    private Instant madeAt;
    private String madeBy;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "revision_reference", joinColumns = @JoinColumn(name = "revision_id"))
    private Set<Reference> references = new LinkedHashSet<>();

    protected Revision() {}

    Revision(Article article, int number, Manuscript manuscript, Instant madeAt, String madeBy, String reason) {
        this.article = article;
        this.number = number;
        this.manuscript = manuscript;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.reason = reason;
        references.addAll(named(manuscript));
    }

    int number() {
        return number;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    String reason() {
        return reason;
    }

    String hash() {
        return hash(manuscript);
    }

    /** SHA-256 of the manuscript as it is stored, in hexadecimal digits. */
    static String hash(Manuscript manuscript) {
        return Sha256.hex(ManuscriptJson.write(manuscript));
    }

    private static Set<Reference> named(Manuscript manuscript) {
        var references = new LinkedHashSet<Reference>();
        manuscript.topicIds().forEach(topic -> references.add(new Reference(Kind.TOPIC, topic)));
        manuscript.placeIds().forEach(place -> references.add(new Reference(Kind.PLACE, place)));
        if (manuscript.sectionId() != null) {
            references.add(new Reference(Kind.SECTION, manuscript.sectionId()));
        }
        if (manuscript.coverId() != null) {
            references.add(new Reference(Kind.MEDIA, manuscript.coverId()));
        }
        BodyPictures.in(manuscript.body()).forEach(media -> references.add(new Reference(Kind.MEDIA, media)));
        return references;
    }
}
