package vn.chieng.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A picture of the paper (ảnh): its files, what is said of it in each language, and where to look. */
@Entity
public class MediaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_item_seq")
    @SequenceGenerator(name = "media_item_seq", sequenceName = "media_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private String key;

    @Embedded
    private PictureFile file;

    private @Nullable Instant taken;

    @Embedded
    private @Nullable Focus focus;

    private Instant added;

    private String addedBy;

    @ElementCollection
    @CollectionTable(name = "media_text", joinColumns = @JoinColumn(name = "media_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PictureText> texts = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected MediaItem() {}

    MediaItem(String key, PictureFile file, Instant added, String by) {
        this.key = key;
        this.file = file;
        this.added = added;
        addedBy = by;
    }

    /** Languages that are not named keep their texts; an empty text takes its language away. */
    void describe(Map<String, PictureText> words, @Nullable Focus at) {
        words.forEach((language, text) -> {
            if (text.isEmpty()) {
                texts.remove(language);
            } else {
                texts.put(language, text);
            }
        });
        focus = at;
    }

    /** Takes all that an entry says, and nothing else stays. */
    void describe(MediaEntry entry) {
        texts.keySet().retainAll(entry.texts().keySet());
        describe(entry.texts(), entry.focusPoint());
        taken = entry.taken();
    }

    void replaceFile(PictureFile newer) {
        file = newer;
    }

    boolean isAddedBy(String login) {
        return addedBy.equals(login);
    }

    boolean isAsIn(MediaEntry entry) {
        return MediaEntry.of(this).says(entry);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    public String key() {
        return key;
    }

    public PictureFile file() {
        return file;
    }

    public @Nullable Instant taken() {
        return taken;
    }

    public @Nullable Focus focus() {
        return focus;
    }

    public Map<String, PictureText> texts() {
        return new TreeMap<>(texts);
    }
}
