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
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** What the meta-annotations say about an element of an annotation. Each is read once a round. */
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
        Optional<? extends AnnotationMirror> property = Mirrors.find(element, META + "Property");
        if (property.isPresent()) {
            format = Mirrors.constant(Mirrors.written(property.get(), "format"), Format.class, Format.ANY);
            for (Flag flag : Flag.values()) {
                if (Mirrors.flag(Mirrors.written(property.get(), flag.element()))) {
                    flags.add(flag);
                }
            }
        }
        return new Rules(format, Collections.unmodifiableSet(flags), constraints(element));
    }

    private static List<Constraint> constraints(ExecutableElement element) {
        List<Constraint> constraints = new ArrayList<>();
        Mirrors.find(element, META + "Property")
                .map(property -> text(property, "member", ""))
                .filter(member -> !member.isEmpty())
                .ifPresent(member -> constraints.add(new Constraint.StandsFor(member)));
        Mirrors.find(element, META + "Range")
                .ifPresent(range -> constraints.add(new Constraint.Range(
                        Mirrors.whole(Mirrors.written(range, "min"), Long.MIN_VALUE),
                        Mirrors.whole(Mirrors.written(range, "max"), Long.MAX_VALUE))));
        Mirrors.find(element, META + "Matches")
                .ifPresent(matches -> constraints.add(
                        new Constraint.Matches(text(matches, "value", ".*"), text(matches, "says", ""))));
        Mirrors.find(element, META + "OnlyWith")
                .ifPresent(
                        with -> constraints.add(new Constraint.OnlyWith(text(with, "value", ""), texts(with, "is"))));
        Mirrors.find(element, META + "NotWith")
                .ifPresent(without ->
                        constraints.add(new Constraint.NotWith(texts(without, "value"), texts(without, "is"))));
        Mirrors.find(element, META + "AtMost")
                .ifPresent(most -> constraints.add(new Constraint.AtMost(
                        text(most, "value", ""),
                        Mirrors.written(most, "equal") == null || Mirrors.flag(Mirrors.written(most, "equal")))));
        for (AnnotationMirror needs : Mirrors.findAll(element, META + "Needs")) {
            constraints.add(new Constraint.Needs(texts(needs, "when"), texts(needs, "value"), texts(needs, "is")));
        }
        for (AnnotationMirror member : Mirrors.findAll(element, META + "Member")) {
            constraints.add(new Constraint.Member(
                    text(member, "value", ""), texts(member, "is"), Mirrors.flag(Mirrors.written(member, "unique"))));
        }
        Mirrors.find(element, META + "Discouraged")
                .ifPresent(discouraged -> constraints.add(new Constraint.Discouraged(
                        text(discouraged, "value", ""),
                        text(discouraged, "because", ""),
                        text(discouraged, "whereOften", ""))));
        return List.copyOf(constraints);
    }

    private static String text(AnnotationMirror mirror, String element, String otherwise) {
        return Mirrors.text(Mirrors.written(mirror, element)).orElse(otherwise);
    }

    private static List<String> texts(AnnotationMirror mirror, String element) {
        return Mirrors.texts(Mirrors.written(mirror, element));
    }
}
