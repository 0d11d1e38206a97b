package vn.chieng.place;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a line of an exchange file, and as the facts that the database keeps of it.
 *
 * @param id   its key, stable and ours; the code is an attribute that other units may have borne before
 * @param to   the first day on which it is no longer there
 */
@JsonPropertyOrder({"type", "id", "code", "level", "type_vi", "type_en", "name", "ascii", "parents", "valid_from", "valid_to",
    "opened_by", "predecessors", "aliases", "successors", "closed_by", "successor_district", "successor_commune", "note", "communes",
    "communes_2025", "communes_2019"})
@JsonIgnoreProperties(value = "type", allowGetters = true)
@JsonInclude(Include.NON_EMPTY)
public record PlaceEntry(String id, String code, String level, @JsonProperty("type_vi") String typeVi,
        @JsonProperty("type_en") String typeEn, String name, String ascii,
        @JsonInclude(Include.ALWAYS) List<ParentEntry> parents,
        @JsonProperty("valid_from") @JsonInclude(Include.ALWAYS) @Nullable LocalDate from,
        @JsonProperty("valid_to") @JsonInclude(Include.ALWAYS) @Nullable LocalDate to,
        @JsonProperty("opened_by") @Nullable String openedBy, List<PredecessorEntry> predecessors, List<String> aliases,
        List<String> successors, @JsonProperty("closed_by") @Nullable String closedBy,
        @JsonProperty("successor_district") @Nullable String successorDistrict,
        @JsonProperty("successor_commune") @Nullable String successorCommune, @Nullable String note, @Nullable Integer communes,
        @JsonProperty("communes_2025") @Nullable Integer communes2025, @JsonProperty("communes_2019") @Nullable Integer communes2019) {

    /** The unit above, from a day until the day before another. */
    @JsonPropertyOrder({"id", "from", "to"})
    @JsonInclude(Include.NON_EMPTY)
    public record ParentEntry(String id, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** @param part {@code part} where only a part of the predecessor came in */
    @JsonPropertyOrder({"id", "part"})
    @JsonInclude(Include.NON_EMPTY)
    public record PredecessorEntry(String id, @Nullable String part) {

        static final String PART = "part";

        boolean isPartial() {
            return part != null;
        }
    }

    @SuppressWarnings("ConstantValue")
    public PlaceEntry {
        parents = parents == null ? List.of() : List.copyOf(parents);
        predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    @JsonProperty("type")
    String type() {
        return "place";
    }
}
