using System.Collections;
using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;

namespace Attribution.Notebooks.Scripting;

/// <summary>
/// Called by cells as they are compiled, never by hand: code that is made of expression trees stops, too. The trees
/// stay as they were written, because whoever reads them must find what its author wrote; what runs gets the checks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class QueryGuard
{
    /// <summary>Stands for <see cref="Expression{TDelegate}.Compile()"/>.</summary>
    /// <param name="lambda">The expression tree.</param>
    /// <param name="preferInterpretation">Whether it is to be interpreted, if that can be.</param>
    /// <returns>Code that does what the tree says, and stops where its cell has been ended.</returns>
    public static T CompileStoppable<T>(this Expression<T> lambda, bool preferInterpretation = false)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return ((Expression<T>)new Checks().Visit(lambda)).Compile(preferInterpretation);
    }

    /// <summary>Stands for <see cref="LambdaExpression.Compile()"/>.</summary>
    /// <param name="lambda">The expression tree.</param>
    /// <param name="preferInterpretation">Whether it is to be interpreted, if that can be.</param>
    /// <returns>Code that does what the tree says, and stops where its cell has been ended.</returns>
    public static Delegate CompileStoppable(this LambdaExpression lambda, bool preferInterpretation = false)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return ((LambdaExpression)new Checks().Visit(lambda)).Compile(preferInterpretation);
    }

    /// <summary>Stands for <see cref="Queryable.AsQueryable{TElement}(IEnumerable{TElement})"/>.</summary>
    /// <param name="source">A sequence.</param>
    /// <returns>A query over the sequence whose enumeration stops where its cell has been ended.</returns>
    public static IQueryable<T> AsStoppableQueryable<T>(this IEnumerable<T> source) =>
        source as IQueryable<T> ?? (source is null ? source! : new Stoppable<T>(source)).AsQueryable();

    /// <summary>Stands for <see cref="Queryable.AsQueryable(IEnumerable)"/>.</summary>
    /// <param name="source">A sequence.</param>
    /// <returns>A query over the sequence.</returns>
    public static IQueryable AsStoppableQueryable(this IEnumerable source) => source.AsQueryable();

    private sealed class Stoppable<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => source.Select(CellGuard.Turn).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string? ToString() => source.ToString();
    }

    /// <summary>Puts a check before the body of each lambda that becomes code; those that stay data are left alone.</summary>
    private sealed class Checks : ExpressionVisitor
    {
        private static readonly MethodInfo Turn = typeof(CellGuard).GetMethod(nameof(CellGuard.Turn), [])!;

        protected override Expression VisitLambda<T>(Expression<T> node) =>
            node.Update(Expression.Block(node.ReturnType, Expression.Call(Turn), Visit(node.Body)), node.Parameters);

        protected override Expression VisitUnary(UnaryExpression node) => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);
    }
}
