package dev.bindery.processor.javac;

import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What the meta-annotations say about an element of an annotation. Each is read once a round. In plain loops, as all
 * that every compilation reads: it runs so rarely there that linking a lambda takes longer than what it does.
 */
final class RuleReader {
    private static final String META = BindingReader.META;

    private final Map<ExecutableElement, Rules> known = new HashMap<>();

    Rules of(ExecutableElement element) {
        return known.computeIfAbsent(element, RuleReader::read);
    }

    private static Rules read(ExecutableElement element) {
        Format format = Format.ANY;
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (element.getDefaultValue() == null) {
            flags.add(Flag.REQUIRED);
        }
        AnnotationMirror property = meta(element, "Property");
        if (property != null) {
            format = Mirrors.constant(Mirrors.written(property, "format"), Format.class, Format.ANY);
            for (Flag flag : Flag.values()) {
                if (Mirrors.flag(Mirrors.written(property, flag.element()))) {
                    flags.add(flag);
                }
            }
        }
        return new Rules(format, Collections.unmodifiableSet(flags), constraints(element));
    }

    private static List<Constraint> constraints(ExecutableElement element) {
        List<Constraint> constraints = new ArrayList<>();
        AnnotationMirror property = meta(element, "Property");
        String stood = property == null ? "" : text(property, "member", "");
        if (!stood.isEmpty()) {
            constraints.add(new Constraint.StandsFor(stood));
        }
        AnnotationMirror range = meta(element, "Range");
        if (range != null) {
            constraints.add(new Constraint.Range(
                    Mirrors.whole(Mirrors.written(range, "min"), Long.MIN_VALUE),
                    Mirrors.whole(Mirrors.written(range, "max"), Long.MAX_VALUE)));
        }
        AnnotationMirror matches = meta(element, "Matches");
        if (matches != null) {
            constraints.add(new Constraint.Matches(text(matches, "value", ".*"), text(matches, "says", "")));
        }
        AnnotationMirror with = meta(element, "OnlyWith");
        if (with != null) {
            constraints.add(new Constraint.OnlyWith(text(with, "value", ""), texts(with, "is")));
        }
        AnnotationMirror without = meta(element, "NotWith");
        if (without != null) {
            constraints.add(new Constraint.NotWith(texts(without, "value"), texts(without, "is")));
        }
        AnnotationMirror most = meta(element, "AtMost");
        if (most != null) {
            constraints.add(new Constraint.AtMost(
                    text(most, "value", ""),
                    Mirrors.written(most, "equal") == null || Mirrors.flag(Mirrors.written(most, "equal"))));
        }
        for (AnnotationMirror needs : Mirrors.findAll(element, META + "Needs")) {
            constraints.add(new Constraint.Needs(texts(needs, "when"), texts(needs, "value"), texts(needs, "is")));
        }
        for (AnnotationMirror member : Mirrors.findAll(element, META + "Member")) {
            constraints.add(new Constraint.Member(
                    text(member, "value", ""), texts(member, "is"), Mirrors.flag(Mirrors.written(member, "unique"))));
        }
        AnnotationMirror discouraged = meta(element, "Discouraged");
        if (discouraged != null) {
            constraints.add(new Constraint.Discouraged(
                    text(discouraged, "value", ""),
                    text(discouraged, "because", ""),
                    text(discouraged, "whereOften", "")));
        }
        return List.copyOf(constraints);
    }

    private static @Nullable AnnotationMirror meta(ExecutableElement element, String simpleName) {
        return Mirrors.find(element, META + simpleName).orElse(null);
    }

    private static String text(AnnotationMirror mirror, String element, String otherwise) {
        return Mirrors.text(Mirrors.written(mirror, element)).orElse(otherwise);
    }

    private static List<String> texts(AnnotationMirror mirror, String element) {
        return Mirrors.texts(Mirrors.written(mirror, element));
    }
}
