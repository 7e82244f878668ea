//! Several threads for work that comes in many pieces.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// So many pieces pay for a further thread.
const WORTH_A_THREAD: usize = 8;

/// Does the work of each item, several at a time where they are many, and keeps their order.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let most = items.len() / WORTH_A_THREAD + 1;
    let threads =
        if most == 1 { 1 } else { thread::available_parallelism().map_or(1, NonZero::get).min(most) };
    if threads == 1 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let turn = || {
        let mut done = Vec::new();
        while let Some((at, item)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, items.get(at)?)))
        {
            done.push((at, work(item)));
        }
        done
    };
    let mut done: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (1..threads).map(|_| scope.spawn(turn)).collect();
        let here = turn();
        let theirs = workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default());
        here.into_iter().chain(theirs).collect()
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_stand_in_the_order_of_the_items() {
        for count in [0, 1, 7, 8, 1000] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(
                in_parallel(&items, |item| item * 2),
                items.iter().map(|item| item * 2).collect::<Vec<_>>()
            );
        }
    }
}
