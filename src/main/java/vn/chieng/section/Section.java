package vn.chieng.section;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.Map;
import java.util.TreeMap;
import vn.chieng.text.Labels;

/** A section of the paper (chuyên mục). */
@Entity
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    @SequenceGenerator(name = "section_seq", sequenceName = "section_seq", allocationSize = 50)
    private long id;

    private String key;
    private int position;

    @ElementCollection
    @CollectionTable(name = "section_name", joinColumns = @JoinColumn(name = "section_id"))
    @MapKeyColumn(name = "language")
    private Map<String, SectionName> names = new TreeMap<>();

    protected Section() {}

    Section(String key) {
        this.key = key;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    public Labels labels() {
        var labels = new TreeMap<String, String>();
        names.forEach((language, name) -> labels.put(language, name.label()));
        return new Labels(labels);
    }

    public Labels slugs() {
        var slugs = new TreeMap<String, String>();
        names.forEach((language, name) -> slugs.put(language, name.slug()));
        return new Labels(slugs);
    }

    void take(int newPosition, Map<String, SectionName> newNames) {
        position = newPosition;
        names.keySet().retainAll(newNames.keySet());
        newNames.forEach((language, name) -> {
            if (!name.equals(names.get(language))) {
                names.put(language, name);
            }
        });
    }

    SectionEntry entry() {
        return new SectionEntry(key, position, labels().byLanguage(), slugs().byLanguage());
    }
}
