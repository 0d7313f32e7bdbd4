package org.augenhoehe.methods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/// Which exceptions the methods of one file make themselves: in a `throw`, in an `orElseThrow`, or in a
/// private method of the same file that they call.
final class Throwing {
    private final Map<String, Set<MethodTree>> helpers = new HashMap<>();

    Throwing(CompilationUnitTree unit) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                if (method.getModifiers().toString().contains("private")) {
                    helpers.computeIfAbsent(method.getName().toString(), _ -> new HashSet<>())
                            .add(method);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
    }

    Set<String> by(MethodTree method) {
        var kinds = new TreeSet<String>();
        collect(method, kinds, new HashSet<>());
        return kinds;
    }

    private void collect(MethodTree method, Set<String> kinds, Set<MethodTree> seen) {
        if (!seen.add(method)) {
            return;
        }
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitThrow(ThrowTree thrown, @Nullable Void nothing) {
                made(thrown.getExpression());
                return super.visitThrow(thrown, nothing);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("orElseThrow")
                        && !call.getArguments().isEmpty()
                        && call.getArguments().getFirst() instanceof LambdaExpressionTree lambda) {
                    made(lambda.getBody());
                }
                if (call.getMethodSelect() instanceof IdentifierTree name) {
                    helpers.getOrDefault(name.getName().toString(), Set.of())
                            .forEach(helper -> collect(helper, kinds, seen));
                }
                return super.visitMethodInvocation(call, nothing);
            }

            private void made(Tree expression) {
                if (expression instanceof NewClassTree made) {
                    kinds.add(made.getIdentifier().toString());
                }
            }
        }.scan(method.getBody(), null);
    }
}
