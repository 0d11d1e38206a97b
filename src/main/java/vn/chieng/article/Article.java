package vn.chieng.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import vn.chieng.account.Person;

/** One edition of a story (bài): what the newsroom works on, and the copy of it that readers see. */
@Entity
@Indexed(index = ArticleIndex.NAME)
@TypeBinding(binder = @TypeBinderRef(type = ArticleIndexing.class))
class Article {

    enum Reach { NEVER, LIVE, WITHDRAWN }

    @Id
    @GeneratedValue(generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    private long number;
    private String key;
    @ManyToOne(fetch = FetchType.LAZY)
    private Story story;
    private String language;
    @Version
    private int version;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Long authorId;

    private int lastRevision;
    private @Nullable Integer waitingRevision;
    @Embedded
    private Head head;
    @Embedded
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Reach publication = Reach.NEVER;
    private @Nullable Integer liveRevision;
    private @Nullable Instant publishedAt;
    private @Nullable Instant updatedAt;
    private @Nullable Instant sourceDate;
    @Embedded
    private @Nullable Withdrawal withdrawal;
    @Embedded
    private @Nullable LiveText liveText;
    private boolean dateInferred;

    private @Nullable String importHash;
    private @Nullable Integer importRevision;

    @ElementCollection
    @CollectionTable(name = "article_topic", joinColumns = @JoinColumn(name = "article_id"))
    private Set<Listing.OfTopic> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_place", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "place_id")
    private List<Long> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_within", joinColumns = @JoinColumn(name = "article_id"))
    private Set<Listing.OfPlace> within = new HashSet<>();

    protected Article() {}

    Article(Story story, long number, String key, String language, Person by, Instant now) {
        this.story = story;
        this.number = number;
        this.key = key;
        this.language = language;
        authorId = by.isMachine() ? null : by.id();
        createdAt = now;
        createdBy = by.login();
        stage = new Stage(Stage.Name.DRAFTING, now, by.login());
    }

    /** Makes the next revision and goes on from it. */
    Revision revise(Manuscript manuscript, Instant now, String by, String reason) {
        lastRevision++;
        head = new Head(lastRevision, manuscript.headline(), manuscript.sectionId(), now, by);
        return new Revision(this, lastRevision, manuscript, now, by, reason);
    }

    /** Keeps what an import brought beside the text that people have changed since; desk and readers go on unharmed. */
    Revision keepWaiting(Manuscript manuscript, Instant now, String by) {
        waitingRevision = ++lastRevision;
        return new Revision(this, lastRevision, manuscript, now, by, "import.waiting");
    }

    void settleWaiting() {
        waitingRevision = null;
    }

    void moveTo(Stage.Name name, Instant now, String by) {
        if (stage.name() != name) {
            stage = new Stage(name, now, by);
        }
    }

    /**
     * Shows readers a revision.
     *
     * @param dating the date it has already stays
     * @param topics what its topics are by now
     * @param around its places and all units above them in force on its date
     */
    void goLive(Revision revision, Dating dating, Collection<Long> topics, Collection<Long> around) {
        var manuscript = revision.manuscript();
        publication = Reach.LIVE;
        liveRevision = revision.number();
        publishedAt = publishedAt == null ? dating.since() : publishedAt;
        correct(dating.updated());
        withdrawal = null;
        liveText = LiveText.of(manuscript);
        dateInferred = dating.guessed();
        listOnTopics(topics);
        listInPlaces(manuscript.placeIds());
        relist(around);
    }

    /** Tells otherwise when the text that readers see went live, never before the article did. */
    void correct(Instant updated) {
        updatedAt = updated.isBefore(date()) ? date() : updated;
    }

    /** Keeps the date that the source of a draft gives it. */
    void proposeDate(@Nullable Instant date) {
        sourceDate = date;
    }

    void withdraw(Instant now, String by, String why) {
        publication = Reach.WITHDRAWN;
        withdrawal = new Withdrawal(now, by, why);
        topics.clear();
        places.clear();
        within.clear();
    }

    /** Puts the article into the lists of other units, after the units above its places have changed. */
    void relist(Collection<Long> around) {
        var listed = new HashSet<Listing.OfPlace>();
        around.forEach(place -> listed.add(new Listing.OfPlace(place, language, date(), number)));
        within.retainAll(listed);
        within.addAll(listed);
    }

    void replaceTopic(long from, long into) {
        if (topics.removeIf(topic -> topic.topicId() == from)) {
            topics.add(new Listing.OfTopic(into, language, date(), number));
        }
    }

    /** Knows this content of an import again without taking it for the text of the article. */
    void recognise(String hash) {
        importHash = hash;
    }

    void rememberImport(String hash) {
        importHash = hash;
        importRevision = head.revision();
    }

    private void listOnTopics(Collection<Long> topicIds) {
        var listed = new HashSet<Listing.OfTopic>();
        topicIds.forEach(topic -> listed.add(new Listing.OfTopic(topic, language, date(), number)));
        topics.retainAll(listed);
        topics.addAll(listed);
    }

    private void listInPlaces(List<Long> placeIds) {
        var inOrder = List.copyOf(new LinkedHashSet<>(placeIds));
        if (!places.equals(inOrder)) {
            places.clear();
            places.addAll(inOrder);
        }
    }

    private Instant date() {
        return Objects.requireNonNull(publishedAt);
    }

    Publication publication() {
        return switch (publication) {
            case NEVER -> new Publication.Never();
            case LIVE -> new Publication.Live(Objects.requireNonNull(liveRevision), date(), Objects.requireNonNull(updatedAt));
            case WITHDRAWN -> Objects.requireNonNull(withdrawal).publication();
        };
    }

    Workflow workflow() {
        return stage.workflow();
    }

    DeskArticle forDesk(Manuscript newest, DeskArticle.Steps steps, List<DeskArticle.Edition> editions) {
        return new DeskArticle(id, number, language, head.revision(), newest, head.savedAt(), head.savedBy(), authorId, workflow(),
                publication(), liveText == null ? null : liveText.slug(), publishedAt == null ? sourceDate : null, waitingRevision,
                steps.open(), steps.refused(), editions);
    }

    boolean isLive() {
        return publication == Reach.LIVE;
    }

    boolean isWithdrawn() {
        return publication == Reach.WITHDRAWN;
    }

    /** Whether people have worked on it since an import last brought its text. */
    boolean isChangedByPeople() {
        return importRevision == null || importRevision != head.revision();
    }

    boolean mayBeWrittenBy(Person person) {
        return DeskArticle.mayWrite(person, authorId, publication == Reach.NEVER);
    }

    boolean isLiveAt(int revision) {
        return isLive() && liveRevision != null && liveRevision == revision;
    }

    long id() {
        return id;
    }

    long number() {
        return number;
    }

    String key() {
        return key;
    }

    Story story() {
        return story;
    }

    String language() {
        return language;
    }

    Head head() {
        return head;
    }

    int lastRevision() {
        return lastRevision;
    }

    @Nullable LiveText liveText() {
        return liveText;
    }

    @Nullable Integer waitingRevision() {
        return waitingRevision;
    }

    boolean isDateInferred() {
        return dateInferred;
    }

    @Nullable Instant updatedAt() {
        return updatedAt;
    }

    @Nullable Instant sourceDate() {
        return sourceDate;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable String importHash() {
        return importHash;
    }

    Set<Listing.OfTopic> topics() {
        return topics;
    }

    List<Long> places() {
        return places;
    }

    Set<Listing.OfPlace> within() {
        return within;
    }
}
